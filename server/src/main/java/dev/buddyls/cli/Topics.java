package dev.buddyls.cli;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.Rules;
import dev.buddyls.features.Documentation;
import dev.buddyls.schema.ActionType;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.ObjectType;
import dev.buddyls.schema.Property;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything that can be explained, as Markdown. */
final class Topics {

  private static final int OWNERS_SHOWN = 6;

  private final Catalog catalog;
  private final Rules rules;

  Topics(Catalog catalog) {
    this.catalog = catalog;
    this.rules = Rules.of(catalog);
  }

  /** What is known of a word, one text for each thing that it names. */
  List<String> about(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    catalog
        .action(upper)
        .map(it -> Documentation.full(it, catalog.actionCommon()))
        .ifPresent(found::add);
    objects().stream()
        .filter(it -> it.name().equalsIgnoreCase(word))
        .map(Documentation::of)
        .forEach(found::add);
    rules.rule(word.toLowerCase(Locale.ROOT)).map(Topics::page).ifPresent(found::add);
    String variable = upper.replaceAll("[${}]", "");
    catalog.variables().stream()
        .filter(it -> it.isCalled(variable))
        .map(Documentation::of)
        .forEach(found::add);
    catalog.integrations().stream()
        .filter(it -> it.type().equals(upper))
        .map(Documentation::of)
        .forEach(found::add);
    catalog.scopes().stream()
        .filter(it -> it.name().equals(upper))
        .map(Documentation::of)
        .forEach(found::add);
    found.addAll(keys(word));
    return found;
  }

  /** All words that can be explained. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(catalog.actionTypes().keySet());
    rules.all().forEach(rule -> names.add(rule.id()));
    catalog.variables().forEach(it -> names.add(it.name()));
    catalog.integrations().forEach(it -> names.add(it.type()));
    catalog.scopes().forEach(it -> names.add(it.name()));
    everything().forEach(object -> names.addAll(object.properties().keySet()));
    objects().forEach(object -> names.add(object.name()));
    return names;
  }

  private List<ObjectType> objects() {
    return catalog.objectNames().stream().map(catalog::object).toList();
  }

  private List<ObjectType> everything() {
    List<ObjectType> all = new ArrayList<>(objects());
    catalog.actionTypes().keySet().stream()
        .sorted()
        .forEach(type -> all.add(catalog.action(type).map(ActionType::object).orElseThrow()));
    return all;
  }

  /** A key may mean the same in many objects: then it is explained once. */
  private List<String> keys(String key) {
    Map<String, List<String>> owners = new LinkedHashMap<>();
    Property common = catalog.actionCommon().properties().get(key);
    for (ObjectType object : everything()) {
      Property property = object.properties().get(key);
      boolean inherited =
          property != null && property == common && !object.title().equals("Action");
      if (property != null && !inherited) {
        owners
            .computeIfAbsent(Documentation.of(property), it -> new ArrayList<>())
            .add(object.title());
      }
    }
    return owners.entrySet().stream()
        .map(it -> "## " + key + " (" + list(it.getValue()) + ")\n\n" + it.getKey())
        .toList();
  }

  private static String list(List<String> owners) {
    List<String> shown = owners.subList(0, Math.min(OWNERS_SHOWN, owners.size()));
    int more = owners.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String page(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
