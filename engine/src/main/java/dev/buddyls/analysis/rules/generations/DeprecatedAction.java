package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.function.Consumer;

/** An action of a type that newer ones have replaced. */
final class DeprecatedAction extends Rule.ForChunk {

  private final Catalog catalog;
  private final Migrations migrations;
  private final TargetGeneration targetGeneration;

  DeprecatedAction(RuleContext context) {
    this.catalog = context.catalog();
    this.migrations = new Migrations(context);
    this.targetGeneration = context.targetGeneration();
  }

  @Override
  public boolean needsWhole(ChunkModel part) {
    return Migrations.needWhole(part);
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (object.is(ObjectKind.ACTION) && object.type().deprecated()) {
        object
            .mapping()
            .entry("type")
            .ifPresent(entry -> check(chunk, object, (Node.Scalar) entry.value(), report));
      }
    }
  }

  private void check(
      ChunkModel chunk, TypedObject action, Node.Scalar type, Consumer<Finding> report) {
    catalog
        .action(type.value())
        .flatMap(it -> it.summary().deprecation())
        .filter(it -> it.sure() && targetGeneration.isOld(it))
        .ifPresent(it -> report.accept(finding(chunk, action, type, it)));
  }

  private Finding finding(
      ChunkModel chunk, TypedObject action, Node.Scalar type, Deprecation deprecation) {
    return outdated(type.range(), type.value(), deprecation)
        .fix(migrations.ofAction(action, deprecation, chunk.chunk()));
  }
}
