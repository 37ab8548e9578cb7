package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.function.Consumer;

/** A colon in an unquoted text that makes a key of what stands before it. */
public final class TrailingGarbage implements Rule.ForBlock {

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedValue value : block.values()) {
      if (value.node() instanceof Node.Mapping mapping
          && value.property().sure()
          && !Placeholders.isOpaque(mapping)
          && isTextWithColon(block, value, mapping)) {
        report.accept(finding(value, mapping, block.block().text()));
      }
    }
  }

  /** Whether a mapping is one unquoted line where a text belongs. */
  static boolean isTextWithColon(BlockModel block, TypedValue value, Node.Mapping mapping) {
    if (value.type().takesMapping()
        || !value.type().takesScalar()
        || mapping.flow()
        || mapping.entries().size() != 1) {
      return false;
    }
    Node.Entry entry = mapping.entries().get(0);
    String text = block.block().text();
    int start = mapping.range().start();
    boolean onLineOfHolder = !text.substring(LineEnds.start(text, start), start).isBlank();
    return onLineOfHolder
        && isPlain(entry.key())
        && (isPlain(entry.value()) || entry.value() instanceof Node.Missing)
        && LineEnds.end(text, start) >= entry.range().end();
  }

  private static boolean isPlain(Node node) {
    return node instanceof Node.Scalar scalar && scalar.style() == Node.Style.PLAIN;
  }

  private Finding finding(TypedValue value, Node.Mapping mapping, String text) {
    TextRange key = mapping.entries().get(0).key().range();
    int colon = text.indexOf(':', key.end()) + 1;
    TextRange written = new TextRange(key.start(), Math.max(colon, mapping.range().end()));
    String quoted = "'" + written.of(text).replace("'", "''") + "'";
    return error(
            key,
            "`"
                + value.property().key()
                + "` takes "
                + value.type().describe()
                + ", but the colon makes a key of `"
                + key.of(text)
                + "`: put the whole text in quotes.")
        .fix(Fix.unsafe("Put the text in quotes", new TextEdit(written, quoted)));
  }
}
