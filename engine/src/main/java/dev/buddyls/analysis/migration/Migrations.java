package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Set;

/**
 * Finds the rewrites that do away with something old. A rewrite is safe if Buddy does the same
 * before and after; there is none where it cannot be told what the older form means, or where lines
 * cannot be moved.
 */
public final class Migrations {

  private static final Set<String> VOLUMES = Set.of("mount_filesystem_path");

  private final Catalog catalog;
  private final TargetGeneration newCode;

  /**
   * @param newCode the generation that files are rewritten in
   */
  public Migrations(Catalog catalog, TargetGeneration newCode) {
    this.catalog = catalog;
    this.newCode = newCode;
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
    String key = property.key();
    String text = chunk.text();
    if (!chunk.errors().isEmpty()) {
      return List.of();
    } else if (object.is(ObjectKind.PIPELINE) && TriggerMigration.KEYS.contains(key)) {
      return TriggerMigration.fixes(object, newCode, text);
    } else if (key.equals(FlatCondition.KEY) || FlatCondition.isCompanion(property)) {
      return FlatCondition.fixes(
          object, catalog.object(ObjectKind.TRIGGER_CONDITION), newCode, text);
    } else if (FlagMigration.isOne(key)) {
      return FlagMigration.fixes(object, entry, text);
    } else if (VOLUMES.contains(key)) {
      return volume(object, entry, text);
    } else if (key.equals("external_project_id")) {
      return repository(object, entry, text);
    } else if (key.equals("run_always")) {
      return runAlways(object, entry, text);
    } else if (object.is(ObjectKind.ENVIRONMENT_REF)) {
      return object.has("identifier") || object.has("tags")
          ? leftOut(object, entry, text)
          : List.of();
    } else if (TargetName.ADDRESSES.contains(key) && object.is(ObjectKind.ACTION)) {
      return InlineTarget.fixes(object, text);
    }
    return Renaming.fixes(object, entry, property);
  }

  /** The rewrites for an old word, the likeliest first. */
  public List<Fix> ofValue(
      TypedValue value, Node.Scalar scalar, Deprecation deprecation, Chunk chunk) {
    if (!chunk.errors().isEmpty()) {
      return List.of();
    } else if (value.property().key().equals(FlatCondition.KEY)) {
      return AlwaysCondition.fixes(value.owner(), chunk.text());
    }
    return deprecation.replacedBy().map(it -> Fix.change(scalar, it)).stream().toList();
  }

  /** The rewrites of an action of an old type. */
  public List<Fix> ofAction(TypedObject action, Deprecation deprecation, Chunk chunk) {
    return deprecation
        .replacedBy()
        .filter(it -> chunk.errors().isEmpty())
        .flatMap(catalog::action)
        .map(newer -> NewerAction.fixes(action, newer, chunk.text()))
        .orElse(List.of());
  }

  private static List<Fix> leftOut(TypedObject object, Node.Entry entry, String text) {
    String title = "Remove `" + entry.keyText().orElseThrow() + "`";
    return new EntryEditor(object, text).remove(entry).fix(title, false).stream().toList();
  }

  /** A schedule that had to wait for new commits is one with a condition today. */
  private static List<Fix> runAlways(TypedObject pipeline, Node.Entry entry, String text) {
    String flag = Node.text(entry.value()).orElse("");
    if (flag.equals("true")) {
      return leftOut(pipeline, entry, text);
    }
    EntryEditor rewrite = new EntryEditor(pipeline, text);
    boolean free = !pipeline.has("trigger_conditions") && !pipeline.has(FlatCondition.KEY);
    IndentedLines condition =
        IndentedLines.of("trigger_condition: ON_CHANGE" + rewrite.comment(entry));
    return flag.equals("false") && free
        ? rewrite
            .put(entry, rewrite.list("trigger_conditions", condition))
            .fix("Rewrite as `trigger_conditions`", false)
            .stream()
            .toList()
        : List.of();
  }

  /** {@code owner/name} is the name today, where the owner is the organization beside it. */
  private static List<Fix> repository(TypedObject release, Node.Entry entry, String text) {
    String[] parts = Node.text(entry.value()).orElse("").split("/");
    boolean clear =
        parts.length == 2
            && !Placeholders.isOpaque(entry.value())
            && release.text("organization").filter(parts[0]::equals).isPresent()
            && !release.has("repository");
    if (!clear) {
      return List.of();
    }
    EntryEditor rewrite = new EntryEditor(release, text);
    return rewrite
        .put(entry, rewrite.reworded(entry, "repository", parts[1]))
        .fix("Rewrite as `repository`", false)
        .stream()
        .toList();
  }

  private static List<Fix> volume(TypedObject object, Node.Entry entry, String text) {
    if (!(entry.value() instanceof Node.Scalar path)
        || path.blockStyle()
        || path.range().of(text).contains("\n")
        || object.has("volume_mappings")) {
      return List.of();
    }
    String written = path.range().of(text);
    String mapping =
        path.quoted() ? written.charAt(0) + "/:" + written.substring(1) : "\"/:" + written + "\"";
    EntryEditor rewrite = new EntryEditor(object, text);
    IndentedLines item = IndentedLines.of(mapping + rewrite.comment(entry));
    return rewrite
        .put(entry, rewrite.list("volume_mappings", item))
        .fix("Rewrite as `volume_mappings`", false)
        .stream()
        .toList();
  }
}
