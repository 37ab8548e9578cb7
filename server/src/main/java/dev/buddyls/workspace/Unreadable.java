package dev.buddyls.workspace;

/** A file that cannot be read as text; the message names it and gives the reason, for the user. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unreadable(String message) {
    super(message);
  }
}
