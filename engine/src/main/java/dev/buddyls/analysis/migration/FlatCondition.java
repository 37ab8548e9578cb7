package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;

/**
 * The condition of a pipeline or an action that is written straight into it becomes an item of
 * {@code trigger_conditions}, with those of its companions that matter for it.
 */
final class FlatCondition {

  static final String KEY = "trigger_condition";

  private final TypedObject object;
  private final ObjectType item;
  private final TargetGeneration targetGeneration;
  private final EntryEditor rewrite;

  private FlatCondition(
      TypedObject object, ObjectType item, TargetGeneration targetGeneration, String text) {
    this.object = object;
    this.item = item;
    this.targetGeneration = targetGeneration;
    this.rewrite = new EntryEditor(object, text);
  }

  /** The migration to a generation of the format. */
  static Migration to(Catalog catalog, TargetGeneration targetGeneration) {
    return new Migration() {
      @Override
      public boolean appliesTo(OldKey old) {
        return old.key().equals(KEY) || isCompanion(old.property());
      }

      @Override
      public List<Fix> fixes(OldKey old) {
        ObjectType item = catalog.object(ObjectKind.TRIGGER_CONDITION);
        return old.object().mapping().entry(KEY).stream()
            .filter(it -> !Placeholders.isOpaque(it.value()))
            .flatMap(
                it ->
                    new FlatCondition(old.object(), item, targetGeneration, old.text())
                        .fix(it).stream())
            .toList();
      }
    };
  }

  /** Whether a key belongs to the flat condition of its object. */
  private static boolean isCompanion(Property property) {
    return property
        .deprecation()
        .flatMap(Deprecation::reportedWith)
        .filter(KEY::equals)
        .isPresent();
  }

  private Optional<Fix> fix(Node.Entry condition) {
    String kind = Node.text(condition.value()).orElse("");
    if (kind.equals("ALWAYS")) {
      rewrite.remove(condition);
      companions().forEach(rewrite::remove);
      return rewrite.fix("Remove `trigger_condition: ALWAYS`", Applicability.SAFE);
    }
    Optional<Node.Entry> list = object.mapping().entry("trigger_conditions");
    if (list.filter(it -> !BlankValue.is(it.value())).isPresent() || !isComplete(kind)) {
      return Optional.empty();
    }
    list.ifPresent(rewrite::remove);
    IndentedLines lines = rewrite.lines(condition);
    for (Node.Entry companion : companions()) {
      String key = companion.keyText().orElseThrow();
      String newer = item.property(key).flatMap(this::replacement).orElse(key);
      boolean wanted =
          item.property(newer).filter(it -> it.applies().allHold(object)).isPresent()
              && !BlankValue.is(companion.value());
      if (wanted) {
        lines = lines.then(rewrite.renamed(companion, newer));
        rewrite.move(companion);
      } else {
        rewrite.remove(companion);
      }
    }
    rewrite.put(condition, rewrite.list("trigger_conditions", lines));
    return rewrite.fix("Move into `trigger_conditions`", Applicability.SAFE);
  }

  private List<Node.Entry> companions() {
    return object.mapping().entries().stream()
        .filter(
            it ->
                it.keyText()
                    .flatMap(object.type()::property)
                    .filter(FlatCondition::isCompanion)
                    .isPresent())
        .toList();
  }

  private Optional<String> replacement(Property property) {
    return targetGeneration.isOld(property)
        ? property.deprecation().flatMap(Deprecation::replacedBy)
        : Optional.empty();
  }

  /** Whether the kind of condition exists, and all that it needs is there. */
  private boolean isComplete(String kind) {
    boolean known =
        item.property(KEY).map(Property::type).stream()
            .flatMap(it -> it.alternatives().stream())
            .anyMatch(
                it -> it instanceof ValueType.Choice choice && choice.value(kind).isPresent());
    return known
        && item.properties().values().stream()
            .filter(it -> it.required().required() && it.required().when().allHold(object))
            .map(it -> object.mapping().entry(it.key()))
            .allMatch(it -> it.filter(entry -> !BlankValue.is(entry.value())).isPresent());
  }
}
