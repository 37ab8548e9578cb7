package dev.buddyls.explain;

import dev.buddyls.catalog.FactSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows where the facts about a key come from. */
public final class SourcesPage {

  private static final int SHOWN = 3;

  private SourcesPage() {}

  /** The sources, each with the places that it stands for. */
  public static Explanation of(String word, List<FactSource> sources) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (FactSource it : sources) {
      places.computeIfAbsent(it.source(), any -> new ArrayList<>()).add("`" + it.place() + "`");
    }
    Explanation.Builder page = Explanation.titled("Sources of " + word);
    page.table(
        places.entrySet().stream()
            .map(it -> new Explanation.Row(it.getKey(), inShort(it.getValue())))
            .toList());
    return page.paragraph(sources.isEmpty() ? "No sources are recorded." : "").build();
  }

  private static String inShort(List<String> places) {
    return places.size() <= SHOWN
        ? String.join(", ", places)
        : String.join(", ", places.subList(0, SHOWN)) + " and " + (places.size() - SHOWN) + " more";
  }
}
