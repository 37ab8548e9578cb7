package dev.buddyls.ide.hover;

import dev.buddyls.analysis.rules.secrets.KnownSecrets;
import java.util.regex.Pattern;

/** Whether a value is likely a secret, which a hover must not show. */
final class SecretGuess {

  private static final Pattern NAME =
      Pattern.compile("(?i).*(passw|passphrase|secret|token|credential|private).*|.*key");

  private SecretGuess() {}

  /** Whether a text is a secret by its own look or by the name of the variable that holds it. */
  static boolean of(String variable, String text) {
    return NAME.matcher(variable).matches() || !KnownSecrets.in(text).isEmpty();
  }
}
