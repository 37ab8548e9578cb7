package dev.buddyls.model;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code $NAME} or <code>${NAME}</code> in a text.
 *
 * @param range from the dollar sign to the end of the name or its closing brace
 * @param nameRange of the name alone
 */
public record VariableUse(String name, TextRange range, TextRange nameRange) {

  private static final Pattern USE =
      Pattern.compile("\\$(?:([A-Za-z_]\\w*)|\\{([A-Za-z_]\\w*)(?=[^\\w.])[^}\\n]{0,200}}?)");

  /** All uses within a range of a text, in order. */
  public static List<VariableUse> in(String text, TextRange range) {
    List<VariableUse> uses = new ArrayList<>();
    if (range.of(text).indexOf('$') < 0) {
      return uses;
    }
    Matcher matcher = USE.matcher(text).region(range.start(), range.end());
    while (matcher.find()) {
      if (isLeftToTheShell(text, range, matcher.start())) {
        matcher.region(matcher.start() + 1, range.end());
        continue;
      }
      int group = matcher.group(1) != null ? 1 : 2;
      uses.add(
          new VariableUse(
              matcher.group(group),
              new TextRange(matcher.start(), matcher.end()),
              new TextRange(matcher.start(group), matcher.end(group))));
    }
    return uses;
  }

  /** Whether a dollar sign follows a backslash or another dollar sign. */
  private static boolean isLeftToTheShell(String text, TextRange range, int dollar) {
    return dollar > range.start() && "\\$".indexOf(text.charAt(dollar - 1)) >= 0;
  }
}
