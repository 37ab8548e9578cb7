package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A key that its object does not have. */
public final class UnknownKey implements Rule.ForBlock {

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      if (object.type().closed()) {
        for (Node.Entry entry : object.mapping().entries()) {
          if (entry.key() instanceof Node.Scalar key && isUnknown(object, key)) {
            report.accept(finding(object, key));
          }
        }
      }
    }
  }

  private static boolean isUnknown(TypedObject object, Node.Scalar key) {
    return object.type().property(key.value()).isEmpty()
        && !key.value().equals("<<")
        && !Placeholders.isOpaque(key);
  }

  private Finding finding(TypedObject object, Node.Scalar key) {
    String message = "`" + key.value() + "` is not a key of " + object.type().inSentence() + ".";
    Optional<String> nearest = Nearest.to(key.value(), candidates(object));
    return nearest
        .map(
            it ->
                warning(key.range(), message + " Did you mean `" + it + "`?")
                    .fix(Fix.unsafe("Rename to `" + it + "`", new TextEdit(key.range(), it))))
        .orElseGet(() -> warning(key.range(), message))
        .page(object.type().link());
  }

  private static List<String> candidates(TypedObject object) {
    return object.type().properties().values().stream()
        .filter(it -> it.deprecation().isEmpty() && !object.has(it.key()))
        .map(it -> it.key())
        .toList();
  }
}
