package dev.buddyls.settings;

import dev.buddyls.settings.Settings.Generation;
import dev.buddyls.settings.Settings.Known;
import dev.buddyls.settings.Settings.Level;
import dev.buddyls.text.EnglishList;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@link Settings} from nested maps and lists, and notes what it cannot read. */
final class SettingsReader {

  private final List<String> problems = new ArrayList<>();

  /** Nested maps with the members of {@code first}, and those of {@code second} it lacks. */
  static Map<?, ?> overlay(Map<?, ?> first, Map<?, ?> second) {
    Map<Object, Object> both = new LinkedHashMap<>(second);
    first.forEach(
        (key, value) ->
            both.put(
                key,
                value instanceof Map<?, ?> inner && second.get(key) instanceof Map<?, ?> other
                    ? overlay(inner, other)
                    : value));
    return both;
  }

  Settings read(Map<?, ?> members) {
    Map<?, ?> known = mapping(members, "known");
    return new Settings(
        rules(mapping(members, "rules")),
        globs(members, "include"),
        globs(members, "exclude"),
        set(members, "action-types"),
        new Known(
            set(known, "pipelines"),
            set(known, "targets"),
            set(known, "environments"),
            set(known, "integrations"),
            set(known, "variables")),
        text(members, "project"),
        generation(members),
        List.copyOf(problems));
  }

  private Map<String, Level> rules(Map<?, ?> written) {
    Map<String, Level> rules = new HashMap<>();
    written.forEach(
        (rule, level) ->
            choice("buddy.rules." + rule, "severity", level, Level.values(), Level::word)
                .ifPresent(it -> rules.put(String.valueOf(rule), it)));
    return Map.copyOf(rules);
  }

  private Generation generation(Map<?, ?> members) {
    Object written = members.get("generation");
    return written == null
        ? Generation.NEWEST
        : choice(
                "buddy.generation",
                "generation",
                // JSON has no whole numbers.
                String.valueOf(written).replaceFirst("\\.0$", ""),
                Generation.values(),
                Generation::word)
            .orElse(Generation.NEWEST);
  }

  private <T> Optional<T> choice(
      String where, String what, Object written, T[] choices, Function<T, String> word) {
    Optional<T> chosen =
        Arrays.stream(choices)
            .filter(it -> word.apply(it).equalsIgnoreCase(String.valueOf(written)))
            .findFirst();
    if (chosen.isEmpty()) {
      List<String> words = Arrays.stream(choices).map(word).toList();
      problem(
          where
              + ": `"
              + written
              + "` is not a valid "
              + what
              + "; use "
              + EnglishList.or(words)
              + ".");
    }
    return chosen;
  }

  private Map<?, ?> mapping(Map<?, ?> members, String key) {
    Object written = members.get(key);
    if (written == null || written instanceof Map<?, ?>) {
      return written == null ? Map.of() : (Map<?, ?>) written;
    }
    problem("buddy." + key + ": a mapping belongs here, not `" + written + "`.");
    return Map.of();
  }

  private Optional<String> text(Map<?, ?> members, String key) {
    Object written = members.get(key);
    if (written instanceof Map<?, ?> || written instanceof List<?>) {
      problem("buddy." + key + ": a text belongs here, not `" + written + "`.");
      return Optional.empty();
    }
    return Optional.ofNullable(written).map(String::valueOf).filter(it -> !Whitespace.isBlank(it));
  }

  private Set<String> set(Map<?, ?> members, String key) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(texts(members, key)));
  }

  private List<Glob> globs(Map<?, ?> members, String key) {
    return texts(members, key).stream().flatMap(it -> glob(key, it).stream()).toList();
  }

  private Optional<Glob> glob(String key, String written) {
    try {
      return Optional.of(Glob.of(written));
    } catch (IllegalArgumentException e) {
      problem(
          String.format(
              "buddy.%s: `%s` is not a valid file pattern: check its brackets, braces and"
                  + " backslashes.",
              key, written));
      return Optional.empty();
    }
  }

  /** A list of texts; a single one counts as a list of one. */
  private List<String> texts(Map<?, ?> members, String key) {
    Object written = members.get(key);
    if (written instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    } else if (written == null || written instanceof String) {
      return written == null ? List.of() : List.of((String) written);
    }
    problem("buddy." + key + ": a list belongs here, not `" + written + "`.");
    return List.of();
  }

  private void problem(String problem) {
    problems.add(problem);
  }
}
