package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.migration.Migration.OldKey;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the rewrites that do away with something old. A rewrite is safe if Buddy does the same
 * before and after; there is none if it is unclear what the older form means, or where lines cannot
 * be moved.
 */
public final class Migrations {

  private final Catalog catalog;
  private final List<Migration> ofKeys;

  public Migrations(RuleContext context) {
    this.catalog = context.catalog();
    this.ofKeys =
        List.of(
            TriggerMigration.to(context.targetGeneration()),
            FlatCondition.to(catalog, context.targetGeneration()),
            new FlagMigration(),
            new Volume(),
            new ReleaseRepository(),
            new ScheduleWithoutCommits(),
            new Removal(),
            InlineTarget.migration(),
            new Renaming());
  }

  /** Whether rewrites in a part have to know the other actions of its pipeline. */
  public static boolean needWhole(ChunkModel part) {
    return part.chunk().kind() == Chunk.Kind.ACTION
        && part.objects().stream().anyMatch(TargetName::isMade);
  }

  /**
   * The rewrites for an old key, the likeliest first; none where lines of the chunk cannot be read.
   */
  public List<Fix> ofKey(TypedObject object, Node.Entry entry, Property property, Chunk chunk) {
    OldKey old = new OldKey(object, entry, property, chunk.text());
    Stream<Migration> first = ofKeys.stream().filter(it -> it.appliesTo(old)).limit(1);
    return chunk.errors().isEmpty()
        ? migrations(first.flatMap(it -> it.fixes(old).stream()))
        : List.of();
  }

  /** The rewrites for an old word, the likeliest first. */
  public List<Fix> ofValue(
      TypedValue value, Node.Scalar scalar, Deprecation deprecation, Chunk chunk) {
    if (!chunk.errors().isEmpty()) {
      return List.of();
    } else if (value.property().key().equals(FlatCondition.KEY)) {
      return migrations(AlwaysCondition.fixes(value.owner(), chunk.text()).stream());
    }
    return migrations(deprecation.replacedBy().map(it -> Fix.change(scalar, it)).stream());
  }

  /** The rewrites of an action of an old type. */
  public List<Fix> ofAction(TypedObject action, Deprecation deprecation, Chunk chunk) {
    return deprecation
        .replacedBy()
        .filter(it -> chunk.errors().isEmpty())
        .flatMap(catalog::action)
        .map(newer -> migrations(NewerAction.fixes(action, newer, chunk.text()).stream()))
        .orElse(List.of());
  }

  private static List<Fix> migrations(Stream<Fix> fixes) {
    return fixes.map(Fix::asMigration).toList();
  }
}
