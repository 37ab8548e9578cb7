package dev.buddyls.cli.commands;

/** Exit codes that mean the same for all commands. Each command defines its own meaning of 1. */
final class ExitCode {

  /** Usage errors and unreadable input. */
  static final int USAGE = 2;

  /** A bug in buddy-ls itself. */
  static final int INTERNAL_ERROR = 3;

  private ExitCode() {}
}
