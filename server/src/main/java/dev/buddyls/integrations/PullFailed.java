package dev.buddyls.integrations;

/** Buddy could not be asked, or gave no answer; the message tells a person what to do. */
public final class PullFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  PullFailed(String message) {
    super(message);
  }
}
