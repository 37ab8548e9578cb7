package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An action by its name or type: what it does with the keys that it is given, and when. */
final class ActionHover implements HoverSource.ForValues {

  private static final Set<String> NAMES = Set.of("action", "type");

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    return meant(value, scalar, cursor).flatMap(action -> text(action, cursor));
  }

  /** The action that holds the value, or that the value names. */
  private static Optional<TypedObject> meant(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    if (isAction(value.owner()) && NAMES.contains(value.property().key())) {
      return Optional.of(value.owner());
    }
    return value.type().takes(Format.ACTION_NAME)
        ? cursor.chunk().objects().stream()
            .filter(
                it -> isAction(it) && it.text("action").filter(scalar.value()::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAction(TypedObject object) {
    return object.is(ObjectKind.ACTION);
  }

  private static Optional<String> text(TypedObject action, Cursor cursor) {
    Catalog catalog = cursor.catalog();
    String given = KeySummary.of(action, catalog.actionCommon());
    String condition = new ActionCondition(action, cursor.chunk()).words();
    return action
        .mapping()
        .text("type")
        .flatMap(catalog::action)
        .map(type -> text(type, given.isEmpty() ? Documentation.example(type) : given, condition));
  }

  private static String text(ActionType type, String given, String condition) {
    return Markdown.paragraphs(
        List.of(
            Documentation.title(type) + ": " + type.summary().summary(),
            type.summary().deprecation().map(Documentation::deprecated).orElse(""),
            given,
            condition,
            Documentation.link(type)));
  }
}
