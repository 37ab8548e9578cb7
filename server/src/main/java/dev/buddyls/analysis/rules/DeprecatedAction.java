package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.NewCode;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.migration.Migrations;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.function.Consumer;

/** An action of a type that newer ones have replaced. */
public final class DeprecatedAction implements Rule.ForBlock {

  private final Catalog catalog;
  private final Migrations migrations;
  private final NewCode newCode;

  /**
   * @param newCode what is newer than it is not told
   */
  public DeprecatedAction(Catalog catalog, NewCode newCode) {
    this.catalog = catalog;
    this.migrations = new Migrations(catalog, newCode);
    this.newCode = newCode;
  }

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      if (object.type().name().equals("Action") && object.type().deprecated()) {
        object
            .mapping()
            .entry("type")
            .ifPresent(entry -> check(block, object, (Node.Scalar) entry.value(), report));
      }
    }
  }

  private void check(
      BlockModel block, TypedObject action, Node.Scalar type, Consumer<Finding> report) {
    catalog
        .action(type.value())
        .flatMap(it -> it.summary().deprecation())
        .filter(it -> it.sure() && newCode.isOld(Optional.of(it)))
        .ifPresent(it -> report.accept(finding(block, action, type, it)));
  }

  private Finding finding(
      BlockModel block, TypedObject action, Node.Scalar type, Deprecation deprecation) {
    return outdated(type.range(), type.value(), deprecation)
        .fix(migrations.ofAction(action, deprecation, block.block()));
  }
}
