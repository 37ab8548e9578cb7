package dev.buddyls.analysis;

import java.util.Locale;

/** How sure and how bad, loudest first. */
public enum Severity {
  /** Buddy refuses it, or cannot do what it says. */
  ERROR,
  /** Very likely a mistake, but Buddy may accept it. */
  WARNING,
  /** It works, but there is a newer way. */
  INFORMATION,
  /** Style, or a convenience. */
  HINT;

  /** The word for people and for JSON, such as {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
