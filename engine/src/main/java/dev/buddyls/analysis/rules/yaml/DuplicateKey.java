package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.syntax.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A key that is twice in one mapping. */
final class DuplicateKey extends Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    chunk
        .chunk()
        .root()
        .walk(
            node -> {
              if (node instanceof Node.Mapping mapping) {
                keys(mapping, chunk.chunk().text(), report);
              }
            });
  }

  private void keys(Node.Mapping mapping, String text, Consumer<Finding> report) {
    Map<String, Node.Entry> first = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key() instanceof Node.Scalar key && !key.value().equals("<<")) {
        Node.Entry before = first.putIfAbsent(key.value(), entry);
        if (before != null) {
          report.accept(finding(mapping, before, entry, key.value(), text));
        }
      }
    }
  }

  private Finding finding(
      Node.Mapping mapping, Node.Entry before, Node.Entry entry, String key, String text) {
    Finding finding =
        warning(
                entry.key().range(),
                "`%s` is already set above; only the last one takes effect.".formatted(key))
            .related(before.key().range(), "`%s` is first set here".formatted(key));
    for (Node.Entry it : List.of(before, entry)) {
      String title = "Remove the " + (it == before ? "first" : "last") + " `" + key + "`";
      finding = finding.fix(EntryEditor.removal(mapping, it, text).map(fix -> fix.titled(title)));
    }
    return finding;
  }
}
