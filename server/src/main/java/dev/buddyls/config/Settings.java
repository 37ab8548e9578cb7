package dev.buddyls.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a user can set. Immutable.
 *
 * @param rules severity by rule id, in the words of {@link Level}
 * @param actionTypes action types that exist beside those of the catalogue
 * @param problems what was wrong with the settings themselves, for people
 */
public record Settings(Map<String, Level> rules, Set<String> actionTypes, List<String> problems) {

  public static final Settings DEFAULT = new Settings(Map.of(), Set.of(), List.of());

  /** How loud a rule is; {@code OFF} silences it. */
  public enum Level {
    OFF,
    HINT,
    INFORMATION,
    WARNING,
    ERROR
  }

  /** What the user says of a rule, if anything. */
  public Optional<Level> level(String rule) {
    return Optional.ofNullable(rules.get(rule));
  }

  /**
   * Reads settings from nested maps, as JSON gives them: {@code {"rules": {"unknown-key": "off"}}}.
   * What cannot be read is left out and told in {@link #problems}.
   */
  public static Settings read(Map<?, ?> json) {
    Map<String, Level> rules = new HashMap<>();
    List<String> problems = new ArrayList<>();
    if (json.get("rules") instanceof Map<?, ?> written) {
      written.forEach(
          (rule, level) ->
              parse(String.valueOf(level))
                  .ifPresentOrElse(
                      it -> rules.put(String.valueOf(rule), it),
                      () ->
                          problems.add(
                              "buddy.rules."
                                  + rule
                                  + ": `"
                                  + level
                                  + "` is no severity; use off, hint, information, warning or"
                                  + " error.")));
    }
    Set<String> actionTypes = new HashSet<>();
    if (json.get("action-types") instanceof List<?> written) {
      written.forEach(it -> actionTypes.add(String.valueOf(it)));
    }
    return new Settings(Map.copyOf(rules), Set.copyOf(actionTypes), List.copyOf(problems));
  }

  private static Optional<Level> parse(String word) {
    for (Level level : Level.values()) {
      if (level.name().equalsIgnoreCase(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
