package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.syntax.Node;
import java.util.function.Consumer;

/** An action of a type that newer ones have replaced. */
public final class DeprecatedAction implements Rule.ForBlock {

  private final Catalog catalog;

  public DeprecatedAction(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      if (object.type().name().equals("Action") && object.type().deprecated()) {
        object
            .mapping()
            .entry("type")
            .ifPresent(entry -> check(object, (Node.Scalar) entry.value(), report));
      }
    }
  }

  private void check(TypedObject action, Node.Scalar type, Consumer<Finding> report) {
    catalog
        .action(type.value())
        .flatMap(it -> it.summary().deprecation())
        .filter(Deprecation::sure)
        .ifPresent(it -> report.accept(finding(type, it)));
  }

  private Finding finding(Node.Scalar type, Deprecation deprecation) {
    return outdated(type.range(), type.value(), deprecation);
  }
}
