package dev.buddyls.analysis;

import dev.buddyls.text.NameLength;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the name that somebody mistyped, where other, unknown names may exist. It is stricter than
 * {@link Nearest}: one word of the name has a wrong letter, and all others are right.
 */
public final class Typo {

  /** Shorter words differ by one letter for good reasons too often. */
  private static final int SHORTEST = 5;

  /** Two letters that have changed places are a slip in short words, too. */
  private static final int SHORTEST_SWAP = 3;

  private static final int LONG = 8;

  private static final Pattern NO_DIGIT = Pattern.compile("[^\\p{Nd}\\p{Nl}\\p{No}]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Nl}\\p{No}]+");

  private Typo() {}

  /** The name that {@code written} was meant to be, if it is sure to be a slip of the fingers. */
  public static Optional<String> of(String written, Collection<String> names) {
    if (names.isEmpty() || NameLength.isExceeded(written)) {
      return Optional.empty();
    }
    List<String> words = words(written);
    return names.stream().filter(name -> isSlip(words, words(name))).sorted().findFirst();
  }

  /** The same for names that differ in nothing but case and the signs between their words. */
  static String plain(String name) {
    return String.join(" ", words(name));
  }

  private static List<String> words(String name) {
    return NameLength.isExceeded(name)
        ? List.of(name)
        : List.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isSlip(List<String> words, List<String> meant) {
    if (words.size() != meant.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(meant.get(i))) {
        if (!isSlip(words.get(i), meant.get(i))) {
          return false;
        }
        slips++;
      }
    }
    return slips == 1;
  }

  private static boolean isSlip(String word, String meant) {
    int length = Math.min(word.length(), meant.length());
    return isSwap(word, meant)
        || length >= SHORTEST
            && Math.abs(word.length() - meant.length()) <= 2
            && digits(word).equals(digits(meant))
            && !word.startsWith(meant)
            && !meant.startsWith(word)
            && Nearest.distance(word, meant) <= (length < LONG ? 1 : 2);
  }

  /** Whether two neighbouring letters have changed places. */
  private static boolean isSwap(String word, String meant) {
    return word.length() == meant.length()
        && word.length() >= SHORTEST_SWAP
        && word.chars().sorted().boxed().toList().equals(meant.chars().sorted().boxed().toList())
        && Nearest.distance(word, meant) == 1;
  }

  private static String digits(String word) {
    return NO_DIGIT.matcher(word).replaceAll("");
  }
}
