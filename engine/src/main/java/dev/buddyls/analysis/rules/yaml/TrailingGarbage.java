package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.Set;
import java.util.function.Consumer;

/** A colon in an unquoted text that makes a key of what is before it. */
final class TrailingGarbage extends Rule.ForChunk {

  /** Keys for a command elsewhere; no program is called so, with a colon. */
  private static final Set<String> LABELS =
      Set.of("run", "script", "command", "cmd", "exec", "execute", "step");

  /** It knows why there is a mapping. */
  @Override
  public Set<String> supersedes() {
    return Set.of("wrong-type");
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Mapping mapping
          && value.property().sure()
          && !Placeholders.isOpaque(mapping)
          && isTextWithColon(chunk, value, mapping)) {
        report.accept(finding(value, mapping, chunk.chunk().text()));
      }
    }
  }

  /** Whether a mapping is one unquoted line where a text belongs. */
  private static boolean isTextWithColon(ChunkModel chunk, TypedValue value, Node.Mapping mapping) {
    if (value.type().takesMapping()
        || !value.type().takesScalar()
        || mapping.flow()
        || mapping.entries().size() != 1) {
      return false;
    }
    Node.Entry entry = mapping.entries().get(0);
    String text = chunk.chunk().text();
    int start = mapping.range().start();
    boolean onLineOfHolder =
        !Whitespace.isBlank(text.substring(LineEnds.start(text, start), start));
    return onLineOfHolder
        && isPlain(entry.key())
        && (isPlain(entry.value()) || entry.value() instanceof Node.Missing)
        && LineEnds.end(text, start) >= entry.range().end();
  }

  private static boolean isPlain(Node node) {
    return node instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN;
  }

  private Finding finding(TypedValue value, Node.Mapping mapping, String text) {
    Node.Entry entry = mapping.entries().get(0);
    TextRange key = entry.key().range();
    int colon = text.indexOf(':', key.end()) + 1;
    TextRange written = new TextRange(key.start(), Math.max(colon, mapping.range().end()));
    Finding finding =
        error(
            key,
            "`%s` takes %s, but the colon makes a key of `%s`: %s."
                .formatted(
                    value.property().key(),
                    value.type().describe(),
                    key.of(text),
                    isLabel(entry, value)
                        ? "write the command alone"
                        : "put the whole text in quotes"));
    return finding.fix(
        isLabel(entry, value)
            ? Fix.unsafe(
                "Remove `" + key.of(text) + ":`",
                new TextEdit(new TextRange(key.start(), entry.value().range().start()), ""))
            : Fix.unsafe(
                "Put the text in quotes",
                new TextEdit(written, Node.Style.SINGLE_QUOTED.quote(written.of(text)))));
  }

  /** Whether a command follows a label that other CI systems use. */
  private static boolean isLabel(Node.Entry entry, TypedValue value) {
    return value.type().alternatives().contains(new ValueType.Text(Format.COMMAND))
        && entry.keyText().filter(LABELS::contains).isPresent()
        && entry.value() instanceof Node.Scalar;
  }
}
