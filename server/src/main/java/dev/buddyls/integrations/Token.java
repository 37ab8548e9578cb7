package dev.buddyls.integrations;

import java.util.regex.Pattern;

/** What proves to Buddy who asks. Its text leaves this class in one header alone. */
public final class Token {

  private static final Pattern SHAPE = Pattern.compile("[!-~]{1,4096}");

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  /**
   * A token as a person gave it, with blanks or a line end around it.
   *
   * @throws PullFailed if it cannot be one
   */
  public static Token of(String given) {
    String text = given.strip();
    if (!SHAPE.matcher(text).matches()) {
      throw new PullFailed(
          text.isEmpty() ? "The token is empty." : "The token holds characters that no token has.");
    }
    return new Token(text);
  }

  String header() {
    return "Bearer " + text;
  }

  /** Never the token: it must not get into logs. */
  @Override
  public String toString() {
    return "(token)";
  }
}
