package dev.buddyls.features;

import dev.buddyls.schema.ActionSummary;
import dev.buddyls.schema.ActionType;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Deprecation;
import dev.buddyls.schema.ObjectType;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.Requirement;
import dev.buddyls.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of the catalogue as Markdown, the most wanted first. */
public final class Documentation {

  private static final int VALUES_SHOWN = 15;

  private Documentation() {}

  /** A key of an object, with the address of the object's page. */
  static String of(Property property, ObjectType owner) {
    return joined(List.of(of(property), owner.link().map(Documentation::link).orElse("")));
  }

  /** A key: what it does, what it takes, and when it is needed. */
  public static String of(Property property) {
    List<String> parts = new ArrayList<>();
    parts.add("`" + property.key() + "`: " + property.type().describe());
    property.deprecation().ifPresent(it -> parts.add(deprecated(it)));
    parts.add(property.doc());
    parts.add(facts(property));
    values(property.type()).ifPresent(parts::add);
    property.example().ifPresent(it -> parts.add("```yaml\n" + it.stripTrailing() + "\n```"));
    return joined(parts);
  }

  /** A word of a choice. */
  static String of(ValueType.Value value) {
    List<String> parts = new ArrayList<>();
    parts.add("`" + value.text() + "`: " + value.doc());
    value.deprecation().ifPresent(it -> parts.add(deprecated(it)));
    value.since().ifPresent(it -> parts.add("Since " + it + "."));
    return joined(parts);
  }

  /** An action type: what it does, and an example. */
  public static String of(ActionType action) {
    List<String> parts = new ArrayList<>();
    parts.add("**" + action.summary().title() + "** (`" + action.type() + "`)");
    action.summary().deprecation().ifPresent(it -> parts.add(deprecated(it)));
    parts.add(action.object().doc());
    action.example().ifPresent(it -> parts.add("```yaml\n" + it.stripTrailing() + "\n```"));
    action.object().link().ifPresent(it -> parts.add(link(it)));
    return joined(parts);
  }

  /** As much of a text as fits a list. */
  public static String firstSentence(String doc) {
    int end = doc.indexOf(". ");
    return end < 0 ? doc : doc.substring(0, end + 1);
  }

  /** An action type in short, for lists. */
  static String of(ActionSummary action) {
    return action.deprecation().map(it -> deprecated(it) + "\n\n").orElse("") + action.summary();
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
    if (!required.demanded()) {
      return Optional.empty();
    }
    String when = required.when().isNone() ? "" : " when " + required.when().describeAll();
    String unless = required.unless().isNone() ? "" : " unless " + required.unless().describeAny();
    return Optional.of("Required" + when + unless + ".");
  }

  private static String link(String path) {
    return "[Buddy's documentation](" + Catalog.url(path) + ")";
  }

  private static String joined(List<String> parts) {
    return String.join("\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
  }
}
