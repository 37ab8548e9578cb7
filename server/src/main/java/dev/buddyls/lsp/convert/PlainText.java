package dev.buddyls.lsp.convert;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strips the markup from Markdown; code is kept unchanged. */
final class PlainText {

  private static final Pattern FENCED = Pattern.compile("(?ms)^(`{3,})\\w*\\n(.*?)\\n\\1$");
  private static final Pattern INLINE =
      Pattern.compile("(?<!`)(`+)(?!`) ?(.+?) ?(?<!`)\\1(?!`)|\\*\\*|\\[([^\\]]*)\\]\\(([^)]*)\\)");

  private PlainText() {}

  static String of(String markdown) {
    StringBuilder plain = new StringBuilder();
    Matcher fenced = FENCED.matcher(markdown);
    int end = 0;
    while (fenced.find()) {
      plain.append(inline(markdown.substring(end, fenced.start()))).append(fenced.group(2));
      end = fenced.end();
    }
    return plain.append(inline(markdown.substring(end))).toString();
  }

  private static String inline(String markdown) {
    return INLINE.matcher(markdown).replaceAll(it -> Matcher.quoteReplacement(textOf(it)));
  }

  private static String textOf(MatchResult mark) {
    if (mark.group(2) != null) {
      return mark.group(2);
    }
    return mark.group(3) != null ? mark.group(3) + ": " + mark.group(4) : "";
  }
}
