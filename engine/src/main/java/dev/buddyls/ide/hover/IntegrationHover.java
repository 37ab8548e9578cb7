package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.IntegrationType;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An integration of the project's list: what it is, and who may use it. */
final class IntegrationHover implements HoverSource.ForValues {

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    if (!value.type().names().equals(Optional.of(NameKind.INTEGRATION))) {
      return Optional.empty();
    }
    List<String> all =
        Integrations.of(cursor.file(), cursor.project()).called(scalar.value()).stream()
            .map(it -> text(it, cursor.catalog()))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n---\n\n", all));
  }

  private static String text(Integration it, Catalog catalog) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "**" + it.title() + "**" + it.type().map(type -> ", " + type(type, catalog)).orElse(""));
    it.scope().map(scope -> scope(scope, catalog)).ifPresent(parts::add);
    it.project().map(project -> "Limited to the project `" + project + "`.").ifPresent(parts::add);
    it.environment()
        .map(environment -> "Limited to the environment `" + environment + "`.")
        .ifPresent(parts::add);
    if (!it.permittedFor().isEmpty()) {
      parts.add("Permitted for " + String.join(", ", it.permittedFor()) + ".");
    }
    parts.add(names(it));
    return Markdown.paragraphs(parts);
  }

  private static String type(String type, Catalog catalog) {
    return catalog.integrations().stream()
        .filter(it -> it.type().equals(type))
        .findFirst()
        .map(IntegrationType::title)
        .map(title -> title + " (`" + type + "`)")
        .orElse("`" + type + "`");
  }

  private static String scope(String scope, Catalog catalog) {
    return "Scope `"
        + scope
        + "`"
        + catalog.scopes().stream()
            .filter(it -> it.name().equals(scope))
            .findFirst()
            .map(it -> " (" + it.title() + "): " + it.doc())
            .orElse("");
  }

  private static String names(Integration it) {
    List<String> names = new ArrayList<>();
    it.identifier().ifPresent(identifier -> names.add("Identifier `" + identifier + "`"));
    it.id().ifPresent(id -> names.add("id `" + id + "`"));
    return String.join(", ", names);
  }
}
