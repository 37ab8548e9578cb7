package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.DashIndent;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.PlainScalar;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A value of another kind than its key takes. */
final class WrongType extends Rule.ForChunk {

  private static final Pattern FLOW_SIGNS = Pattern.compile("[\\[\\]{},]");

  /** All that may be around the only item of a list. */
  private static final Pattern BRACKETS = Pattern.compile("\\s*(-|\\[)\\s*,?\\s*]?\\s*");

  private static final Pattern GLUED_KEY = Pattern.compile("[A-Za-z_]\\w*:\\S.*");

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      Node node = value.node();
      if (!value.property().sure() || Placeholders.isOpaque(node) || BlankValue.is(node)) {
        continue;
      }
      if (node instanceof Node.Mapping mapping && !value.type().takesMapping()) {
        report.accept(mapping(value, mapping));
      } else if (node instanceof Node.Sequence list && !value.type().takesList()) {
        report.accept(list(chunk, value, list));
      } else if (node instanceof Node.Scalar scalar) {
        scalar(chunk, value, scalar, report);
      }
    }
  }

  private Finding mapping(TypedValue value, Node.Mapping mapping) {
    String message = says(value, "a mapping");
    return mapping.entries().isEmpty()
        ? error(mapping.range(), message)
        : error(mapping.entries().get(0).key().range(), message);
  }

  private Finding list(ChunkModel chunk, TypedValue value, Node.Sequence list) {
    TextRange where = list.flow() ? list.range() : head(value, list);
    if (!value.type().takesScalar()) {
      return error(where, says(value, "a list"));
    }
    Finding finding = warning(where, says(value, "a list"));
    return finding.fix(
        onlyItem(value, list).flatMap(item -> alone(list, item, chunk.chunk().text())));
  }

  private static Optional<Node.Scalar> onlyItem(TypedValue value, Node.Sequence list) {
    return list.items().size() == 1
            && list.properties() == Node.Properties.NONE
            && list.items().get(0).value() instanceof Node.Scalar item
            && value.type().alternatives().stream().anyMatch(it -> takes(it, item.value()))
        ? Optional.of(item)
        : Optional.empty();
  }

  /** Writes the only item of a list without the list, if nothing else is in between. */
  private static Optional<Fix> alone(Node.Sequence list, Node.Scalar item, String text) {
    int keyEnd = list.range().start();
    while (keyEnd > 0 && Character.isWhitespace(text.charAt(keyEnd - 1))) {
      keyEnd--;
    }
    TextRange all = new TextRange(keyEnd, list.range().end());
    String around = text.substring(keyEnd, item.range().start()) + rest(list, item, text);
    return keyEnd > 0 && text.charAt(keyEnd - 1) == ':' && BRACKETS.matcher(around).matches()
        ? Optional.of(
            Fix.unsafe(
                "Write the item without a list", new TextEdit(all, " " + item.range().of(text))))
        : Optional.empty();
  }

  private static String rest(Node.Sequence list, Node.Scalar item, String text) {
    return text.substring(item.range().end(), Math.max(item.range().end(), list.range().end()));
  }

  /** The key of a block list, or its first dash if it is in another list. */
  private static TextRange head(TypedValue value, Node.Sequence list) {
    return value.isWhole() ? value.entry().key().range() : list.items().get(0).dash();
  }

  private static String says(TypedValue value, String found) {
    String key = value.property().key();
    return "`%s` takes %s, not %s.".formatted(key, value.type().describe(), found);
  }

  private void scalar(
      ChunkModel chunk, TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    ValueType type = value.type();
    if (!type.takesScalar()) {
      report.accept(scalarForMore(value, scalar, chunk.chunk().text()));
      return;
    }
    if (type.alternatives().stream().noneMatch(it -> takes(it, scalar.value()))) {
      report.accept(error(scalar.range(), says(value, "`" + scalar.value() + "`")));
    }
  }

  private static boolean takes(ValueType type, String text) {
    if (type instanceof ValueType.Flag) {
      return PlainScalar.isFlag(text);
    }
    return type instanceof ValueType.Number ? PlainScalar.isNumber(text) : type.takesScalar();
  }

  private Finding scalarForMore(TypedValue value, Node.Scalar scalar, String text) {
    String message = says(value, "a single value");
    if (!scalar.quoted() && GLUED_KEY.matcher(scalar.value()).matches()) {
      int colon = scalar.range().start() + scalar.value().indexOf(':') + 1;
      return error(scalar.range(), message + " Is a space missing after the colon?")
          .fix(Fix.unsafe("Insert a space after the colon", TextEdit.insert(colon, " ")));
    }
    boolean listOfTexts =
        value.type().alternatives().stream()
            .anyMatch(it -> it instanceof ValueType.ListOf list && list.item().takesScalar());
    if (!listOfTexts) {
      return error(scalar.range(), message);
    }
    Finding finding = warning(scalar.range(), message);
    return scalar.blockStyle() ? finding : finding.fix(wrap(value, scalar, text));
  }

  /** A list of one item: behind a dash on a line of its own, or else in brackets. */
  private static Fix wrap(TypedValue value, Node.Scalar scalar, String text) {
    Node.Mapping mapping = value.owner().mapping();
    int gap = scalar.range().start();
    while (gap > 0 && text.charAt(gap - 1) == ' ') {
      gap--;
    }
    boolean oneLine = LineEnds.end(text, gap) >= scalar.range().end();
    if (!mapping.flow() && oneLine && gap > 0 && text.charAt(gap - 1) == ':') {
      int key = value.entry().key().range().start();
      int column = LineEnds.column(text, key) + DashIndent.in(value.owner());
      String start = LineEnds.of(text) + " ".repeat(column) + "- ";
      return Fix.unsafe(
          "Make it a list", new TextEdit(new TextRange(gap, scalar.range().start()), start));
    }
    boolean ambiguous = !scalar.quoted() && FLOW_SIGNS.matcher(scalar.value()).find();
    String item =
        ambiguous ? Node.Style.DOUBLE_QUOTED.quote(scalar.value()) : scalar.range().of(text);
    return Fix.unsafe("Make it a list", new TextEdit(scalar.range(), "[" + item + "]"));
  }
}
