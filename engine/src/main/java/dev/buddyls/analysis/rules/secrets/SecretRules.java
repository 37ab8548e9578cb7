package dev.buddyls.analysis.rules.secrets;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about secrets. */
public final class SecretRules {

  private SecretRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(new PlainSecret(), new EncryptedMismatch(), new SecretInCommand());
  }
}
