package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An action by its name or type: what it does with the keys that it is given, and when. */
final class ActionHover implements ValueExplainer {

  private static final String ACTION = "Action";
  private static final Set<String> NAMES = Set.of("action", "type");

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Place place) {
    return meant(value, scalar, place).flatMap(action -> text(action, place));
  }

  /** The action that holds the value, or that the value names. */
  private static Optional<TypedObject> meant(TypedValue value, Node.Scalar scalar, Place place) {
    if (isAction(value.owner()) && NAMES.contains(value.property().key())) {
      return Optional.of(value.owner());
    }
    return value.type().takes(Format.ACTION_NAME)
        ? place.chunk().objects().stream()
            .filter(
                it -> isAction(it) && it.text("action").filter(scalar.value()::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAction(TypedObject object) {
    return object.type().name().equals(ACTION);
  }

  private static Optional<String> text(TypedObject action, Place place) {
    Catalog catalog = place.file().catalog();
    String given = GivenKeys.of(action, catalog.actionCommon());
    String turn = new Turn(action, place.chunk()).words();
    return action
        .mapping()
        .text("type")
        .flatMap(catalog::action)
        .map(type -> text(type, given.isEmpty() ? Documentation.example(type) : given, turn));
  }

  private static String text(ActionType type, String given, String turn) {
    return Markdown.paragraphs(
        List.of(
            Documentation.title(type) + ": " + type.summary().summary(),
            type.summary().deprecation().map(Documentation::deprecated).orElse(""),
            given,
            turn,
            Documentation.link(type)));
  }
}
