package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Leftovers;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A value of another kind than its key takes. */
public final class WrongType implements Rule.ForBlock {

  private static final Set<String> FLAGS = Set.of("true", "false", "yes", "no", "on", "off");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  private static final Pattern GLUED_KEY = Pattern.compile("[A-Za-z_]\\w*:\\S.*");

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedValue value : block.values()) {
      Node node = value.node();
      if (!value.property().sure() || Placeholders.isOpaque(node) || Leftovers.isOne(node)) {
        continue;
      }
      if (node instanceof Node.Mapping mapping && !value.type().takesMapping()) {
        if (!TrailingGarbage.isTextWithColon(block, value, mapping)) {
          report.accept(mapping(value, mapping));
        }
      } else if (node instanceof Node.Sequence list && !value.type().takesList()) {
        report.accept(list(value, list));
      } else if (node instanceof Node.Scalar scalar) {
        scalar(value, scalar, report);
      }
    }
  }

  private Finding mapping(TypedValue value, Node.Mapping mapping) {
    String message = says(value, "a mapping");
    return mapping.entries().isEmpty()
        ? error(mapping.range(), message)
        : error(mapping.entries().get(0).key().range(), message);
  }

  private Finding list(TypedValue value, Node.Sequence list) {
    TextRange where = list.flow() ? list.range() : head(value, list);
    return value.type().takesScalar()
        ? warning(where, says(value, "a list"))
        : error(where, says(value, "a list"));
  }

  /** The key of a block list, or its first dash where it stands in another list. */
  private static TextRange head(TypedValue value, Node.Sequence list) {
    return value
        .owner()
        .mapping()
        .entry(value.property().key())
        .filter(entry -> entry.value() == list)
        .map(entry -> entry.key().range())
        .orElseGet(() -> list.items().get(0).dash());
  }

  private static String says(TypedValue value, String found) {
    String key = value.property().key();
    return "`" + key + "` takes " + value.type().describe() + ", not " + found + ".";
  }

  private void scalar(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    ValueType type = value.type();
    if (!type.takesScalar()) {
      report.accept(scalarForMore(value, scalar));
      return;
    }
    if (type.alternatives().stream().noneMatch(it -> takes(it, scalar.value()))) {
      report.accept(
          error(
              scalar.range(),
              "`"
                  + value.property().key()
                  + "` takes "
                  + type.describe()
                  + ", not `"
                  + scalar.value()
                  + "`."));
    }
  }

  private static boolean takes(ValueType type, String text) {
    if (type instanceof ValueType.Flag) {
      return FLAGS.contains(text.toLowerCase(Locale.ROOT));
    }
    return type instanceof ValueType.Number ? NUMBER.matcher(text).matches() : type.takesScalar();
  }

  private Finding scalarForMore(TypedValue value, Node.Scalar scalar) {
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
    return scalar.blockStyle()
        ? finding
        : finding.fix(
            Fix.unsafe(
                "Make it a list",
                TextEdit.insert(scalar.range().start(), "["),
                TextEdit.insert(scalar.range().end(), "]")));
  }
}
