package dev.buddyls.cli.commands;

/** Arguments or files that a command cannot use; the message tells the user what to do. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
