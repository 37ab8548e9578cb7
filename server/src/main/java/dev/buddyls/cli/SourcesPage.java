package dev.buddyls.cli;

import dev.buddyls.catalog.Sources.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says where the facts about a key come from. */
final class SourcesPage {

  private static final int SHOWN = 3;

  private SourcesPage() {}

  /** The sources, each with the places that it stands for. */
  static Explanation of(String word, List<Source> sources) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Source it : sources) {
      places.computeIfAbsent(it.source(), any -> new ArrayList<>()).add("`" + it.place() + "`");
    }
    Explanation.Builder page = Explanation.titled("Sources of " + word);
    page.table(
        places.entrySet().stream()
            .map(it -> new Explanation.Row(it.getKey(), inShort(it.getValue())))
            .toList());
    return page.paragraph(sources.isEmpty() ? "None is noted." : "").build();
  }

  private static String inShort(List<String> places) {
    return places.size() <= SHOWN
        ? String.join(", ", places)
        : String.join(", ", places.subList(0, SHOWN)) + " and " + (places.size() - SHOWN) + " more";
  }
}
