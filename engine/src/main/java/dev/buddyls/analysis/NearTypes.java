package dev.buddyls.analysis;

import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.text.NameLength;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the action types that may have been meant. */
public final class NearTypes {

  private static final int SHOWN = 5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

  private NearTypes() {}

  /**
   * Types that a word is a near miss of, the likeliest first: they differ in case, in dashes, dots
   * and spaces, by at most two letters, or the word is the first of theirs.
   */
  public static List<String> near(String word, Collection<String> types) {
    if (NameLength.isExceeded(word)) {
      return List.of();
    }
    String plain = Nearest.plain(word);
    int letters = plain.length() < 3 ? 0 : plain.length() < 5 ? 1 : 2;
    return types.stream()
        .filter(
            type ->
                Nearest.distance(plain, Nearest.plain(type)) <= letters
                    || startsWithWord(type, plain))
        .sorted(
            Comparator.<String>comparingInt(type -> Nearest.distance(plain, Nearest.plain(type)))
                .thenComparingInt(type -> Math.abs(type.length() - word.length()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static boolean startsWithWord(String type, String plain) {
    int end = type.indexOf('_');
    return end > 0 && Nearest.plain(type.substring(0, end)).equals(plain);
  }

  /**
   * Types about which a word speaks, those first that share most of its words in their names,
   * titles and search words.
   */
  public static List<String> about(String word, Collection<ActionSummary> types) {
    if (NameLength.isExceeded(word)) {
      return List.of();
    }
    Set<String> wanted = words(Stream.of(word));
    return types.stream()
        .map(type -> new RelatedType(type, shared(wanted, type)))
        .filter(it -> it.shared() > 0)
        .sorted(
            Comparator.<RelatedType>comparingInt(it -> -it.shared())
                .thenComparing(it -> it.type().deprecation().isPresent())
                .thenComparing(it -> it.type().type().length())
                .thenComparing(it -> it.type().type()))
        .map(it -> it.type().type())
        .limit(SHOWN)
        .toList();
  }

  /** A type, and how many of the wanted words speak of it. */
  private record RelatedType(ActionSummary type, int shared) {}

  private static int shared(Set<String> wanted, ActionSummary type) {
    Set<String> both =
        words(Stream.concat(Stream.of(type.type(), type.title()), type.search().stream()));
    both.retainAll(wanted);
    return both.size();
  }

  /** In the singular, so that {@code COMMAND} is {@code commands}. */
  private static Set<String> words(Stream<String> texts) {
    return texts
        .flatMap(text -> Stream.of(BETWEEN_WORDS.split(text.toUpperCase(Locale.ROOT))))
        .map(
            word ->
                word.length() > 3 && word.endsWith("S")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
