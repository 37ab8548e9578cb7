package dev.buddyls.model;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Property;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.Set;

/** Finds which pipelines start whenever another one runs, whatever happens on the way. */
final class RunNext {

  private final Catalog catalog;

  RunNext(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether an object is an action that starts a pipeline in every run of its own. */
  boolean always(TypedObject action) {
    return action.text("type").filter("RUN_NEXT_PIPELINE"::equals).isPresent()
        && isUnconditional(action)
        && action.parent().filter(this::alwaysGoesOn).isPresent();
  }

  private boolean alwaysGoesOn(TypedObject pipeline) {
    return isUnconditional(pipeline)
        && pipeline
            .mapping()
            .list("actions")
            .filter(list -> list.items().stream().noneMatch(item -> mayEnd(item.value())))
            .isPresent();
  }

  /** Whether a run may end or wait at an action; not known of those that are read apart. */
  boolean mayEnd(Node action) {
    return !(action instanceof Node.Apart)
        && (!(action instanceof Node.Mapping mapping)
            || mapping
                .text("type")
                .flatMap(catalog::action)
                .filter(ActionType::pauses)
                .isPresent());
  }

  private static boolean isUnconditional(TypedObject object) {
    return !object.isIncomplete()
        && object.mapping().entries().stream().noneMatch(entry -> restricts(entry, object));
  }

  private static boolean restricts(Node.Entry entry, TypedObject object) {
    Optional<Set<String>> words =
        entry.keyText().flatMap(object.type()::property).flatMap(Property::unrestricted);
    return words.isPresent()
        && !(entry.value() instanceof Node.Sequence list && list.items().isEmpty())
        && Node.text(entry.value()).filter(words.get()::contains).isEmpty();
  }
}
