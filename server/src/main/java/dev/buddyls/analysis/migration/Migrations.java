package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Lines;
import dev.buddyls.analysis.NewCode;
import dev.buddyls.analysis.Rewrite;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.schema.Property;
import dev.buddyls.syntax.Block;
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
  private final NewCode newCode;

  /**
   * @param newCode the generation that files are rewritten in
   */
  public Migrations(Catalog catalog, NewCode newCode) {
    this.catalog = catalog;
    this.newCode = newCode;
  }

  /**
   * The rewrites for an old key, the likeliest first; none where lines of the block cannot be read.
   */
  public List<Fix> ofKey(TypedObject object, Node.Entry entry, Property property, Block block) {
    String key = property.key();
    String text = block.text();
    if (!block.errors().isEmpty()) {
      return List.of();
    } else if (object.type().name().equals("Pipeline") && Starts.KEYS.contains(key)) {
      return Starts.fixes(object, newCode, text);
    } else if (key.equals(FlatCondition.KEY) || FlatCondition.isCompanion(property)) {
      return FlatCondition.fixes(object, catalog.object("TriggerCondition"), newCode, text);
    } else if (OldFlag.isOne(key)) {
      return OldFlag.fixes(object, entry, text);
    } else if (VOLUMES.contains(key)) {
      return volume(object, entry, text);
    } else if (key.equals("run_always")) {
      return runAlways(object, entry, text);
    } else if (object.type().name().equals("EnvironmentRef")) {
      return object.has("identifier") || object.has("tags")
          ? leftOut(object, entry, text)
          : List.of();
    } else if (TargetName.ADDRESSES.contains(key) && object.type().name().equals("Action")) {
      return InlineTarget.fixes(object, text);
    }
    return Renaming.fixes(object, entry, property);
  }

  /** The rewrites for an old word, the likeliest first. */
  public List<Fix> ofValue(
      TypedValue value, Node.Scalar scalar, Deprecation deprecation, Block block) {
    if (!block.errors().isEmpty()) {
      return List.of();
    } else if (value.property().key().equals(FlatCondition.KEY)) {
      return NoCondition.fixes(value.owner(), block.text());
    }
    return deprecation.replacedBy().map(it -> Fix.change(scalar, it)).stream().toList();
  }

  /** The rewrites of an action of an old type. */
  public List<Fix> ofAction(TypedObject action, Deprecation deprecation, Block block) {
    return deprecation
        .replacedBy()
        .filter(it -> block.errors().isEmpty())
        .flatMap(catalog::action)
        .map(newer -> NewerAction.fixes(action, newer, block.text()))
        .orElse(List.of());
  }

  private static List<Fix> leftOut(TypedObject object, Node.Entry entry, String text) {
    String title = "Remove `" + entry.keyText().orElseThrow() + "`";
    return new Rewrite(object, text).remove(entry).fix(title, false).stream().toList();
  }

  /** A schedule that had to wait for new commits is one with a condition today. */
  private static List<Fix> runAlways(TypedObject pipeline, Node.Entry entry, String text) {
    String flag = Node.text(entry.value()).orElse("");
    if (flag.equals("true")) {
      return leftOut(pipeline, entry, text);
    }
    Rewrite rewrite = new Rewrite(pipeline, text);
    boolean free = !pipeline.has("trigger_conditions") && !pipeline.has(FlatCondition.KEY);
    Lines condition = Lines.of("trigger_condition: ON_CHANGE" + rewrite.comment(entry));
    return flag.equals("false") && free
        ? rewrite
            .put(entry, rewrite.list("trigger_conditions", condition))
            .fix("Rewrite as `trigger_conditions`", false)
            .stream()
            .toList()
        : List.of();
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
    Rewrite rewrite = new Rewrite(object, text);
    Lines item = Lines.of(mapping + rewrite.comment(entry));
    return rewrite
        .put(entry, rewrite.list("volume_mappings", item))
        .fix("Rewrite as `volume_mappings`", false)
        .stream()
        .toList();
  }
}
