package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.NearTypes;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** An action type that Buddy does not have. */
final class UnknownActionType extends Rule.ForChunk {

  private final Catalog catalog;
  private final Set<String> custom;

  UnknownActionType(RuleContext context) {
    this.catalog = context.catalog();
    this.custom = context.settings().actionTypes();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (object.is(ObjectKind.ACTION)) {
        object
            .mapping()
            .entry("type")
            .filter(entry -> entry.value() instanceof Node.Scalar)
            .map(entry -> (Node.Scalar) entry.value())
            .filter(type -> !Placeholders.isOpaque(type) && !BlankValue.is(type))
            .filter(type -> catalog.action(type.value()).isEmpty())
            .filter(type -> !custom.contains(type.value()))
            .ifPresent(type -> report.accept(finding(type)));
      }
    }
  }

  private Finding finding(Node.Scalar type) {
    String message = "Buddy has no action type `%s`.".formatted(type.value());
    List<String> near = NearTypes.near(type.value(), catalog.actionTypes().keySet());
    if (near.isEmpty()) {
      List<String> similar = NearTypes.about(type.value(), catalog.actionTypes().values());
      return warning(
          type.range(),
          similar.isEmpty()
              ? message
              : "%s Types that may suit: %s.".formatted(message, String.join(", ", similar)));
    }
    Finding finding = error(type.range(), "%s Did you mean `%s`?".formatted(message, near.get(0)));
    for (String it : near) {
      finding = finding.fix(Fix.change(type, it));
    }
    return finding;
  }
}
