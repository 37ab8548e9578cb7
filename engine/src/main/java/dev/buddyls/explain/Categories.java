package dev.buddyls.explain;

import dev.buddyls.catalog.ActionSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The groups that action types are listed in. */
public final class Categories {

  /** By category, and in it old types last. */
  public static final Comparator<ActionSummary> ORDER =
      Comparator.<ActionSummary, String>comparing(it -> title(it.category()))
          .thenComparing(it -> it.deprecation().isPresent())
          .thenComparing(ActionSummary::type);

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("ai", "AI agents"),
          Map.entry("artifact", "Artifacts and packages"),
          Map.entry("aws", "AWS"),
          Map.entry("build", "Builds"),
          Map.entry("cdn", "CDN"),
          Map.entry("cli", "Command-line tools"),
          Map.entry("custom", "Custom actions"),
          Map.entry("database", "Databases"),
          Map.entry("deploy", "Deployment"),
          Map.entry("download", "Downloads"),
          Map.entry("google", "Google Cloud"),
          Map.entry("iac", "Infrastructure as code"),
          Map.entry("mobile", "Mobile apps"),
          Map.entry("project-management", "Project management"),
          Map.entry("quality", "Code quality"),
          Map.entry("sandbox", "Sandboxes"),
          Map.entry("ssh", "SSH"),
          Map.entry("transfer", "File transfer"),
          Map.entry("vm", "Virtual machines"));

  private Categories() {}

  public static String title(String category) {
    String title = TITLES.getOrDefault(category, category);
    return title.isEmpty() ? "" : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** The types of each category, by its title. */
  public static Map<String, List<ActionSummary>> group(List<ActionSummary> actions) {
    return actions.stream()
        .sorted(ORDER)
        .collect(
            Collectors.groupingBy(
                it -> title(it.category()), LinkedHashMap::new, Collectors.toList()));
  }
}
