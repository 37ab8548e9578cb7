package dev.buddyls.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says which action types somebody may have meant. */
public final class NearTypes {

  private static final int SHOWN = 5;

  private NearTypes() {}

  /**
   * Types that a word is a near miss of, the likeliest first: they differ in case, in dashes, dots
   * and spaces, by at most two letters, or the word is the first of theirs.
   */
  public static List<String> near(String word, Collection<String> types) {
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

  /** Types that share a word with another one, those that share most first. */
  public static List<String> sharingWord(String word, Collection<String> types) {
    Set<String> words = words(word);
    return types.stream()
        .filter(type -> shared(words, type) > 0)
        .sorted(
            Comparator.<String>comparingInt(type -> -shared(words, type))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static int shared(Set<String> words, String type) {
    Set<String> both = words(type);
    both.retainAll(words);
    return both.size();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")));
  }
}
