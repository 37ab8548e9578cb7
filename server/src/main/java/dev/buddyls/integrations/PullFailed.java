package dev.buddyls.integrations;

/** Integrations could not be fetched; the message tells the user what to do. */
public final class PullFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  PullFailed(String message) {
    super(message);
  }
}
