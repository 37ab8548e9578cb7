package dev.buddyls.cli;

/** Input that cannot be worked with; the message tells a person what to do. */
final class Unusable extends RuntimeException {

  Unusable(String message) {
    super(message);
  }
}
