package dev.buddyls.workspace;

/** A file that cannot be read as a text; the message names it and says why, for people. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unreadable(String message) {
    super(message);
  }
}
