package dev.buddyls.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All places of a text that fit a pattern, by those methods of the JDK that every platform has. */
public final class Matches {

  private Matches() {}

  /** The matches in the order of the text. */
  public static List<MatchResult> all(Pattern pattern, String text) {
    List<MatchResult> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(matcher.toMatchResult());
    }
    return all;
  }

  /** The text with each match replaced by what {@code by} makes of it, unchanged. */
  public static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
    StringBuilder result = new StringBuilder(text.length());
    int done = 0;
    for (MatchResult match : all(pattern, text)) {
      result.append(text, done, match.start()).append(by.apply(match));
      done = match.end();
    }
    return result.append(text, done, text.length()).toString();
  }
}
