package dev.buddyls.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The integrations that a project's files list. Immutable.
 *
 * @param all in the order of the files and their texts; empty if there is no list
 * @param byWord the same by each word that they are called
 */
public record Integrations(List<Integration> all, Map<String, List<Integration>> byWord) {

  public static final Integrations NONE = of(List.of());

  public static Integrations of(List<Integration> all) {
    Map<String, List<Integration>> byWord = new HashMap<>();
    for (Integration integration : all) {
      for (String word : integration.words()) {
        byWord.computeIfAbsent(word, it -> new ArrayList<>()).add(integration);
      }
    }
    return new Integrations(List.copyOf(all), Collections.unmodifiableMap(byWord));
  }

  /** Those that a file and the others of its project list. */
  public static Integrations of(BuddyFile file, Project project) {
    return of(project.names(file).flatMap(names -> names.integrations().stream()).toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Those that a pipeline that refers to {@code word} may get: several where scopes have
   * integrations of one identifier.
   */
  public List<Integration> called(String word) {
    return byWord.getOrDefault(word, List.of());
  }
}
