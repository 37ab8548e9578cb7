package dev.buddyls.cli.commands;

/** Input that cannot be worked with; the message tells a person what to do. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
