package dev.buddyls.explain;

import dev.buddyls.catalog.ActionCategory;
import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The groups that action types are listed in. */
public record Categories(Catalog catalog) {

  /** By category, and in it old types last. */
  public Comparator<ActionSummary> order() {
    return Comparator.<ActionSummary, String>comparing(it -> title(it.category()))
        .thenComparing(it -> it.deprecation().isPresent())
        .thenComparing(ActionSummary::type);
  }

  public String title(String category) {
    return Optional.ofNullable(catalog.categories().get(category))
        .map(ActionCategory::title)
        .orElse(category);
  }

  /** The types of each category, by its title. */
  public Map<String, List<ActionSummary>> group(List<ActionSummary> actions) {
    return actions.stream()
        .sorted(order())
        .collect(
            Collectors.groupingBy(
                it -> title(it.category()), LinkedHashMap::new, Collectors.toList()));
  }
}
