package dev.buddyls.analysis.edits;

import dev.buddyls.text.NameLength;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds a name for the second of two things that are called the same. */
public final class FreeName {

  /** What can be written in every kind of quotes, and without any. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{Nd}\\p{Nl}\\p{No}_][\\p{L}\\p{Nd}\\p{Nl}\\p{No} ._-]*");

  private FreeName() {}

  /** The name with the first number at its end that is free; empty where it has other signs. */
  public static Optional<String> like(String name, Collection<String> taken) {
    return like(name, 2, taken);
  }

  /**
   * The same for one of several of a name.
   *
   * @param first the least number for this one
   */
  public static Optional<String> like(String name, int first, Collection<String> taken) {
    String sign = name.contains(" ") ? " " : name.contains("-") ? "-" : "_";
    return !NameLength.isExceeded(name) && PLAIN.matcher(name).matches()
        ? IntStream.iterate(first, it -> it + 1)
            .mapToObj(number -> name + sign + number)
            .filter(it -> !taken.contains(it))
            .findFirst()
        : Optional.empty();
  }
}
