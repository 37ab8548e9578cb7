package dev.buddyls.catalog.docs;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few marks of Markdown that texts for people use, put around any text. */
public final class Markdown {

  private static final Pattern TICKS = Pattern.compile("`+");

  private Markdown() {}

  /** A text of the file inside a line: line breaks become spaces, backticks in it stay. */
  public static String code(String text) {
    String line = Whitespace.strip(text).replaceAll("\\s+", " ");
    if (!line.contains("`")) {
      return "`" + line + "`";
    }
    String ticks = "`".repeat(longest(line) + 1);
    return ticks + " " + line + " " + ticks;
  }

  /** Lines of a language, as they are. */
  public static String fenced(String language, String text) {
    String fence = "`".repeat(Math.max(3, longest(text) + 1));
    return fence + language + "\n" + Whitespace.stripTrailing(text) + "\n" + fence;
  }

  /** The first line of a text, cut where it is longer than {@code length}. */
  public static String shortened(String text, int length) {
    String all = Whitespace.strip(text);
    String line = all.substring(0, LineEnds.end(all, 0));
    boolean whole = line.length() == all.length() && line.length() <= length;
    return whole ? line : line.substring(0, Math.min(length, line.length())) + "…";
  }

  private static int longest(String text) {
    Matcher ticks = TICKS.matcher(text);
    int longest = 0;
    while (ticks.find()) {
      longest = Math.max(longest, ticks.end() - ticks.start());
    }
    return longest;
  }

  /** Paragraphs, those with nothing in them left out. */
  public static String paragraphs(List<String> parts) {
    return String.join("\n\n", parts.stream().filter(part -> !Whitespace.isBlank(part)).toList());
  }
}
