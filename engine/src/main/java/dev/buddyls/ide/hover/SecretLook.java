package dev.buddyls.ide.hover;

import dev.buddyls.analysis.KnownSecrets;
import java.util.regex.Pattern;

/** What a hover had better not show, although it stands in the file. */
final class SecretLook {

  private static final Pattern NAME =
      Pattern.compile("(?i).*(passw|passphrase|secret|token|credential|private).*|.*key");

  private SecretLook() {}

  /** Whether a text is a secret by its own look or by the name of the variable that holds it. */
  static boolean of(String variable, String text) {
    return NAME.matcher(variable).matches() || !KnownSecrets.in(text).isEmpty();
  }
}
