package dev.buddyls.analysis.rules.secrets;

import dev.buddyls.text.TextRange;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a secret can be recognized in other text: by a marker and by what follows it. Looking for it
 * takes time in proportion to the text, as each pattern starts at a marker and stops soon or at its
 * own end.
 *
 * @param marker the text that it starts with; one that starts with a letter or digit starts a word
 * @param rest what follows the marker; a group {@code secret} is the secret part, else all of it is
 * @param what what it is, for people: {@code a GitHub token}
 * @param variable a name for the variable that should hold it
 * @param command whether the marker is the name of a command, which the argument of an option, as
 *     in {@code --name mysql}, is not
 */
public record SecretForm(
    String marker, Pattern rest, String what, String variable, boolean command) {

  /** Options are not longer; the dash at their start is counted. */
  private static final int LONGEST_OPTION = 21;

  private static final int LONGEST_GAP = 3;

  public static SecretForm of(String marker, String rest, String what, String variable) {
    return new SecretForm(marker, Pattern.compile(rest), what, variable, false);
  }

  /** A form that starts with the name of a command. */
  public static SecretForm ofCommand(String name, String rest, String what, String variable) {
    return new SecretForm(name, Pattern.compile(rest), what, variable, true);
  }

  /**
   * A place where the form fits.
   *
   * @param range the secret itself
   */
  public record Found(SecretForm form, TextRange range) {}

  /** Tells every place where the form fits, in the order of the text. */
  public void find(String text, Consumer<Found> found) {
    Matcher matcher = null;
    int at = text.indexOf(marker);
    while (at >= 0) {
      int end = at + marker.length();
      if (isStart(text, at)) {
        matcher = matcher == null ? rest.matcher(text).useTransparentBounds(true) : matcher;
        if (matcher.region(end, text.length()).lookingAt()) {
          found.accept(new Found(this, secret(matcher, at)));
          end = Math.max(end, matcher.end());
        }
      }
      at = text.indexOf(marker, end);
    }
  }

  private boolean isStart(String text, int at) {
    return at == 0
        || !Character.isLetterOrDigit(marker.charAt(0))
        || !isWordPart(text.charAt(at - 1)) && !(command && isArgument(text, at));
  }

  /** Whether an option precedes a word, with a gap between them. */
  private static boolean isArgument(String text, int word) {
    int end = word;
    while (end > 0 && word - end < LONGEST_GAP && isGap(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_OPTION && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return end < word
        && 0 < start
        && start < end
        && text.charAt(start) == '-'
        && Character.isWhitespace(text.charAt(start - 1));
  }

  private static boolean isGap(char c) {
    return c == '=' || Character.isWhitespace(c);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static TextRange secret(Matcher matcher, int marker) {
    return matcher.pattern().pattern().contains("(?<secret>")
        ? new TextRange(matcher.start("secret"), matcher.end("secret"))
        : new TextRange(marker, matcher.end());
  }

  /** Enough of a secret to know which one is meant, and no more. */
  public static String masked(String secret) {
    return secret.substring(0, Math.min(4, secret.length() / 4)) + "…";
  }
}
