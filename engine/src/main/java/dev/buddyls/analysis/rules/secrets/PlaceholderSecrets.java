package dev.buddyls.analysis.rules.secrets;

import java.util.regex.Pattern;

/** Placeholders for secrets: examples from documentation, and blanks to fill in. */
final class PlaceholderSecrets {

  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?i)example|xxxx|your|dummy|sample|placeholder|change_?-?me|replace|redacted|todo"
              + "|\\*\\*\\*|\\.\\.\\.|…|[<>`]|\\{\\{|%\\w+%|01234567|12345678|abcdefgh");

  /** {@code MY_PASSWORD}: the name of a secret. */
  private static final Pattern NAME = Pattern.compile("[A-Z]+(_[A-Z]+)+|PASSWORD|SECRET|TOKEN");

  /** The same letter again and again. */
  private static final Pattern FILLED = Pattern.compile("([A-Za-z0-9*])\\1{7}");

  private PlaceholderSecrets() {}

  public static boolean matches(String text) {
    return SAMPLE.matcher(text).find()
        || NAME.matcher(text).matches()
        || FILLED.matcher(text).find();
  }
}
