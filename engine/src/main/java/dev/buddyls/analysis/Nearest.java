package dev.buddyls.analysis;

import dev.buddyls.text.NameLength;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the word that a misspelt one was meant to be. */
public final class Nearest {

  private static final Pattern SIGN = Pattern.compile("[^A-Za-z0-9]");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final int SHORTEST_SLIP = 4;

  private Nearest() {}

  /** The candidate that is most like a word, if one is much like it. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (NameLength.isExceeded(word)) {
      return Optional.empty();
    }
    String plain = plain(word);
    return candidates.stream()
        .filter(it -> isNear(plain, plain(it)))
        .min(
            Comparator.<String>comparingInt(it -> distance(plain, plain(it)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The candidate that a word is but for a slip of the fingers: capital letters, the signs between
   * its words, or one letter that is wrong, missing, too many or in its neighbour's place.
   */
  public static Optional<String> slip(String word, Collection<String> candidates) {
    if (NameLength.isExceeded(word)) {
      return Optional.empty();
    }
    String plain = plain(word);
    return candidates.stream().filter(it -> isSlip(plain, plain(it))).sorted().findFirst();
  }

  /** Numbers differ for good reasons, and so do short words. */
  private static boolean isSlip(String word, String candidate) {
    return word.equals(candidate)
        || Math.min(word.length(), candidate.length()) >= SHORTEST_SLIP
            && digits(word).equals(digits(candidate))
            && distance(word, candidate) == 1;
  }

  private static String digits(String word) {
    return NO_DIGIT.matcher(word).replaceAll("");
  }

  private static boolean isNear(String word, String candidate) {
    int length = Math.min(word.length(), candidate.length());
    if (distance(word, candidate) <= (length <= 4 ? 1 : length <= 8 ? 2 : 3)) {
      return length > 2 || word.equals(candidate);
    }
    return length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate));
  }

  /** A word without what people get wrong without meaning another one. */
  static String plain(String word) {
    return SIGN.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Letters to insert, remove, replace or swap to make one word of the other. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
      }
    }
    return d[a.length()][b.length()];
  }
}
