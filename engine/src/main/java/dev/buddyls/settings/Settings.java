package dev.buddyls.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a user can set. Immutable.
 *
 * @param rules severity by rule id
 * @param include files that hold pipelines, whatever their names
 * @param exclude files about which nothing is said
 * @param actionTypes action types that exist in addition to those of the catalogue
 * @param known names that exist in Buddy, but in no file
 * @param project what Buddy calls the project of the files
 * @param generation the form of new code
 * @param problems what was wrong with the settings themselves, for people
 */
public record Settings(
    Map<String, Level> rules,
    List<Glob> include,
    List<Glob> exclude,
    Set<String> actionTypes,
    Known known,
    Optional<String> project,
    Generation generation,
    List<String> problems) {

  /** What holds for those who set nothing. */
  public static final Settings DEFAULT = read(Map.of());

  /** How loud a rule is; {@code OFF} silences it. */
  public enum Level {
    OFF,
    HINT,
    INFORMATION,
    WARNING,
    ERROR;

    /** The word for it in settings, such as {@code off}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Names by what bears them. */
  public record Known(
      Set<String> pipelines,
      Set<String> targets,
      Set<String> environments,
      Set<String> integrations,
      Set<String> variables) {}

  /** The generations of the format, by the year in which they began. */
  public enum Generation {
    Y2018,
    Y2021,
    Y2025,
    Y2026;

    public static final Generation NEWEST = Y2026;

    /** The year in which it began. */
    public int year() {
      return Integer.parseInt(word());
    }

    /** The word for it in settings, such as {@code 2026}. */
    public String word() {
      return name().substring(1);
    }
  }

  /** What the user says of a rule, if anything. */
  public Optional<Level> level(String rule) {
    return Optional.ofNullable(rules.get(rule));
  }

  /**
   * Reads settings from nested maps and lists, as JSON and YAML give them: {@code {"rules":
   * {"unknown-key": "off"}}}. What cannot be read is left out and reported in {@link #problems}.
   */
  public static Settings read(Map<?, ?> members) {
    return new SettingsReader().read(members);
  }

  /**
   * Settings from two sources: a member, a rule or a kind of names comes from {@code first} where
   * it is set there, otherwise from {@code second}.
   */
  public static Settings read(Map<?, ?> first, Map<?, ?> second) {
    return read(SettingsReader.overlay(first, second));
  }
}
