package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.function.Consumer;

/** A value of an older generation of the format. */
final class DeprecatedValue extends Rule.ForChunk {

  private final Migrations migrations;
  private final TargetGeneration targetGeneration;

  DeprecatedValue(RuleContext context) {
    this.migrations = new Migrations(context);
    this.targetGeneration = context.targetGeneration();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar && value.property().deprecation().isEmpty()) {
        deprecation(value, scalar)
            .filter(it -> it.sure() && targetGeneration.isOld(it))
            .ifPresent(it -> report.accept(finding(chunk, value, scalar, it)));
      }
    }
  }

  private static Optional<Deprecation> deprecation(TypedValue value, Node.Scalar scalar) {
    return value.type().alternatives().stream()
        .filter(ValueType.Choice.class::isInstance)
        .flatMap(it -> ((ValueType.Choice) it).value(scalar.value()).stream())
        .flatMap(it -> it.deprecation().stream())
        .findFirst();
  }

  private Finding finding(
      ChunkModel chunk, TypedValue value, Node.Scalar scalar, Deprecation deprecation) {
    return outdated(scalar.range(), scalar.value(), deprecation)
        .fix(migrations.ofValue(value, scalar, deprecation, chunk.chunk()));
  }
}
