package dev.buddyls.cli.commands;

/** Input that a command cannot use; the message says what to do. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
