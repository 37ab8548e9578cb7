package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Draft;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Property;
import dev.buddyls.syntax.Block;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.function.Consumer;

/** A key that its object needs, with nothing behind it. */
public final class EmptyValue implements Rule.ForBlock {

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        if (isEmpty(entry.value()) && !goesOnBroken(block.block(), entry)) {
          entry
              .keyText()
              .flatMap(object.type()::property)
              .filter(it -> it.required().holds(object))
              .ifPresent(it -> report.accept(finding(object, entry, it, block.block().text())));
        }
      }
    }
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Node.Missing && !Placeholders.isOpaque(value);
  }

  /** Whether the value may be on broken lines right below. */
  private static boolean goesOnBroken(Block block, Node.Entry entry) {
    int next = nextContent(block.text(), LineEnds.end(block.text(), entry.range().end()));
    return block.errors().stream()
        .anyMatch(
            error ->
                error.range().start() >= entry.range().start() && error.range().start() <= next);
  }

  private static int nextContent(String text, int lineEnd) {
    int at = lineEnd;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Finding finding(TypedObject object, Node.Entry entry, Property property, String text) {
    String message =
        "`" + property.key() + "` has no value: " + object.type().inSentence() + " needs one.";
    TextRange where = entry.key().range();
    boolean sure = property.required().sure() && property.sure();
    return (sure ? error(where, message) : warning(where, message))
        .page(object.type().link())
        .fix(fill(entry, Draft.of(property, object), text));
  }

  private static Fix fill(Node.Entry entry, Draft draft, String text) {
    int colon = text.indexOf(':', entry.key().range().end()) + 1;
    return Fix.unsafe("Add a value", TextEdit.insert(colon, " " + draft.text()))
        .stop(draft.stop().shift(1));
  }
}
