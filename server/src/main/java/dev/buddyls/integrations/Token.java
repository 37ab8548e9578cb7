package dev.buddyls.integrations;

import java.util.regex.Pattern;

/** A personal access token of Buddy. Its text leaves this class only as the value of one header. */
public final class Token {

  private static final Pattern SHAPE = Pattern.compile("[!-~]{1,4096}");

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  /**
   * A token as the user entered it; surrounding white space is removed.
   *
   * @throws PullFailed if it cannot be a token
   */
  public static Token of(String given) {
    String text = given.strip();
    if (!SHAPE.matcher(text).matches()) {
      throw new PullFailed(
          text.isEmpty()
              ? "The token is empty."
              : "The token contains characters that are not valid in a token.");
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
