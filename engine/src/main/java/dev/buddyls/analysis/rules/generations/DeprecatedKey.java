package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.function.Consumer;

/** A key of an older generation of the format. */
final class DeprecatedKey extends Rule.ForChunk {

  private final Migrations migrations;
  private final TargetGeneration targetGeneration;

  DeprecatedKey(RuleContext context) {
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

      for (Node.Entry entry : object.mapping().entries()) {
        entry
            .keyText()
            .flatMap(object.type()::property)
            .filter(it -> targetGeneration.isOld(it) && !BlankValue.is(entry.value()))
            .filter(it -> !isReportedElsewhere(it.deprecation().get(), object))
            .ifPresent(it -> report.accept(finding(chunk, object, entry, it)));
      }
    }
  }

  private static boolean isReportedElsewhere(Deprecation deprecation, TypedObject object) {
    return deprecation
        .reportedWith()
        .filter(
            key ->
                key.equals("type")
                    ? object.type().deprecated()
                    : object.has(key)
                        && object.type().property(key).flatMap(Property::deprecation).isPresent())
        .isPresent();
  }

  private Finding finding(
      ChunkModel chunk, TypedObject object, Node.Entry entry, Property property) {
    return outdated(entry.key().range(), property.key(), property.deprecation().orElseThrow())
        .fix(migrations.ofKey(object, entry, property, chunk.chunk()));
  }
}
