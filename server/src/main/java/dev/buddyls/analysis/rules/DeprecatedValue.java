package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.function.Consumer;

/** A value, or an action type, of an older generation of the format. */
public final class DeprecatedValue implements Rule.ForBlock {

  private final Catalog catalog;

  public DeprecatedValue(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedValue value : block.values()) {
      if (value.node() instanceof Node.Scalar scalar && value.property().deprecation().isEmpty()) {
        deprecation(value, scalar)
            .filter(Deprecation::sure)
            .ifPresent(it -> report.accept(finding(scalar, it)));
      }
    }
  }

  private Optional<Deprecation> deprecation(TypedValue value, Node.Scalar scalar) {
    TypedObject owner = value.owner();
    if (owner.type().name().equals("Action") && value.property().key().equals("type")) {
      return catalog.action(scalar.value()).flatMap(it -> it.summary().deprecation());
    }
    return value.type().alternatives().stream()
        .filter(ValueType.Choice.class::isInstance)
        .flatMap(it -> ((ValueType.Choice) it).value(scalar.value()).stream())
        .flatMap(it -> it.deprecation().stream())
        .findFirst();
  }

  private Finding finding(Node.Scalar scalar, Deprecation deprecation) {
    Finding finding = outdated(scalar.range(), scalar.value(), deprecation);
    return deprecation
        .replacedBy()
        .filter(it -> catalog.action(it).isEmpty())
        .map(it -> finding.fix(Fix.change(scalar, it)))
        .orElse(finding);
  }
}
