package dev.buddyls.catalog.docs;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.PredefinedVariable;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.Requirement;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of the catalogue as Markdown, the most wanted first. */
public final class Documentation {

  private static final int VALUES_SHOWN = 15;

  private Documentation() {}

  /** A key of an object: what it does, what it takes, when it is needed, and an example. */
  public static String of(Property property, ObjectType owner) {
    return Markdown.paragraphs(
        List.of(
            inShort(property),
            property.example().map(it -> Markdown.fenced("yaml", it)).orElse(""),
            owner.link().map(Documentation::link).orElse("")));
  }

  /** A key of an object that is in the file with its value: an example would be in the way. */
  public static String ofWritten(Property property, ObjectType owner) {
    return Markdown.paragraphs(
        List.of(inShort(property), owner.link().map(Documentation::link).orElse("")));
  }

  private static String inShort(Property property) {
    List<String> parts = new ArrayList<>();
    parts.add("`" + property.key() + "`: " + property.doc());
    property.deprecation().ifPresent(it -> parts.add(deprecated(it)));
    parts.add(Whitespace.strip(takes(property.type()) + " " + facts(property)));
    values(property.type()).ifPresent(parts::add);
    return Markdown.paragraphs(parts);
  }

  private static String takes(ValueType type) {
    return type instanceof ValueType.Choice ? "" : "Takes " + type.describe() + ".";
  }

  /** A word of a choice. */
  public static String of(ValueType.Value value) {
    List<String> parts = new ArrayList<>();
    parts.add("`" + value.text() + "`: " + value.doc());
    value.deprecation().ifPresent(it -> parts.add(deprecated(it)));
    value.since().ifPresent(it -> parts.add("Since " + it + "."));
    return Markdown.paragraphs(parts);
  }

  /** A variable that Buddy sets, by its name or an older one. */
  public static String of(PredefinedVariable variable, String written) {
    boolean old = variable.aliases().contains(written);
    List<String> facts = new ArrayList<>();
    variable.only().ifPresent(it -> facts.add("Set only " + it + "."));
    variable.example().ifPresent(it -> facts.add("For example " + Markdown.code(it) + "."));
    variable.since().filter(it -> !old).ifPresent(it -> facts.add("Since " + it + "."));
    return Markdown.paragraphs(
        List.of(
            "`" + written + "`: " + variable.doc(),
            old ? "**Older name**, which still works, of `" + variable.name() + "`." : "",
            variable.deprecation().map(Documentation::deprecated).orElse(""),
            String.join(" ", facts)));
  }

  /** An action type: what it does, and an example. */
  public static String of(ActionType action) {
    return Markdown.paragraphs(
        List.of(
            title(action),
            action.summary().deprecation().map(Documentation::deprecated).orElse(""),
            action.object().doc(),
            example(action),
            link(action)));
  }

  /** An action type's name for people and its constant. */
  public static String title(ActionType action) {
    return "**" + action.summary().title() + "** (`" + action.type() + "`)";
  }

  /** How an action of a type may look; may be empty. */
  public static String example(ActionType action) {
    return action.example().map(it -> Markdown.fenced("yaml", it)).orElse("");
  }

  /** Where to read more about an action type; may be empty. */
  public static String link(ActionType action) {
    return action.object().link().map(Documentation::link).orElse("");
  }

  /** As much of a text as fits a list. */
  public static String firstSentence(String doc) {
    int end = doc.indexOf(". ");
    return end < 0 ? doc : doc.substring(0, end + 1);
  }

  /** What to write in the place of something old. */
  public static String deprecated(Deprecation deprecation) {
    return "**Old form**, which still works: " + deprecation.advice() + ".";
  }

  private static Optional<String> values(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return values(list.item());
    }
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.Choice choice) {
        List<String> lines = new ArrayList<>();
        choice.values().stream()
            .limit(VALUES_SHOWN)
            .forEach(value -> lines.add("- `" + value.text() + "`: " + value.doc()));
        if (choice.values().size() > VALUES_SHOWN) {
          lines.add("- …");
        }
        return Optional.of(String.join("\n", lines));
      }
    }
    return Optional.empty();
  }

  /** When a key is needed or has an effect, and its default. */
  public static String facts(Property property) {
    List<String> facts = new ArrayList<>();
    required(property.required()).ifPresent(facts::add);
    property.defaultValue().ifPresent(it -> facts.add("Default: `" + it + "`."));
    if (!property.applies().isNone()) {
      facts.add("Has an effect only when " + property.applies().describeAll() + ".");
    }
    property.since().ifPresent(it -> facts.add("Since " + it + "."));
    return String.join(" ", facts);
  }

  /** When a key is needed, as a sentence. */
  public static Optional<String> required(Requirement required) {
    if (!required.required()) {
      return Optional.empty();
    }
    String when = required.when().isNone() ? "" : " when " + required.when().describeAll();
    Condition unlessOf = required.unless().ofObject();
    String unless = unlessOf.isNone() ? "" : " unless " + unlessOf.describeAny();
    return Optional.of("Required" + when + unless + ".");
  }

  private static String link(String path) {
    return "[Buddy's documentation](" + Catalog.url(path) + ")";
  }
}
