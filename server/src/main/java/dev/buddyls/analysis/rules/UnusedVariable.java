package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.Name;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Catalog;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A variable of a pipeline that nothing in it can read. */
public final class UnusedVariable implements Rule.ForBlock {

  /** Categories of actions that run no code of the user's: they read what their texts name. */
  private static final Set<String> READ_TEXTS_ONLY =
      Set.of("cdn", "download", "notifications", "project-management", "storage", "transfer");

  private final Catalog catalog;

  public UnusedVariable(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    List<Name> variables = block.names().defined(Name.Kind.VARIABLE).toList();
    if (variables.isEmpty() || !block.objects().stream().allMatch(this::readsTextsOnly)) {
      return;
    }
    for (Name variable : variables) {
      if (!standsTwice(variable.text(), block.block().text())) {
        report.accept(
            hint(
                variable.range(),
                "Nothing in this pipeline reads `" + variable.text() + "`; leave it out."));
      }
    }
  }

  private static boolean standsTwice(String name, String text) {
    return text.indexOf(name) != text.lastIndexOf(name);
  }

  /** Whether an object is none of those that may pass variables on to something unseen. */
  private boolean readsTextsOnly(TypedObject object) {
    return switch (object.type().name()) {
      case "Pipeline" -> !object.mayHoldMore() && holdsItsActions(object);
      case "Action" ->
          !object.mayHoldMore() && category(object).filter(READ_TEXTS_ONLY::contains).isPresent();
      default -> true;
    };
  }

  private static boolean holdsItsActions(TypedObject pipeline) {
    return pipeline
        .mapping()
        .entry("actions")
        .filter(it -> it.value() instanceof Node.Sequence)
        .map(it -> (Node.Sequence) it.value())
        .filter(
            list -> list.items().stream().allMatch(item -> item.value() instanceof Node.Mapping))
        .isPresent();
  }

  private Optional<String> category(TypedObject action) {
    return action.text("type").flatMap(catalog::action).map(it -> it.summary().category());
  }
}
