package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.MoveEntry;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A key that its object does not have, but one around it or in it. */
final class MisplacedKey extends Rule.ForChunk {

  /** Where a key belongs says more than where it does not. */
  @Override
  public Set<String> supersedes() {
    return Set.of("unknown-key");
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    KeyHomes homes = new KeyHomes(chunk);
    for (TypedObject object : chunk.objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        if (UnknownKey.isUnknown(object, entry)) {
          homes
              .of(object, entry)
              .filter(object::isBeside)
              .ifPresent(it -> report.accept(finding(chunk, object, entry, it)));
        }
      }
    }
  }

  /** A key of another part would have to be moved there, or may belong into one. */
  @Override
  public boolean needsWhole(ChunkModel part) {
    KeyHomes homes = new KeyHomes(part);
    return UnknownKey.mayBelongToAction(part)
        || part.objects().stream()
            .anyMatch(
                object ->
                    object.mapping().entries().stream()
                        .filter(entry -> UnknownKey.isUnknown(object, entry))
                        .flatMap(entry -> homes.of(object, entry).stream())
                        .anyMatch(home -> !home.isBeside(object)));
  }

  private Finding finding(
      ChunkModel chunk, TypedObject object, Node.Entry entry, TypedObject home) {
    String key = entry.keyText().orElseThrow();
    String text = chunk.chunk().text();
    String message =
        "`%s` is not a key of %s, but of %s"
            .formatted(key, object.type().inSentence(), home.type().inSentence());
    Finding finding =
        home.has(key)
            ? warning(entry.key().range(), message + ", which has it already.")
            : warning(entry.key().range(), message + ".");
    Optional<Fix> fix =
        home.has(key)
            ? EntryEditor.removal(object.mapping(), entry, text)
            : MoveEntry.of(text, object.mapping(), entry, home.mapping());
    return finding.fix(fix).docsLink(home.type().link());
  }
}
