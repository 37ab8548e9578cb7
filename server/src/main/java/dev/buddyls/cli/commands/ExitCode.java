package dev.buddyls.cli.commands;

/** How a command ends, where it is neither 0 nor the 1 that each command defines for itself. */
final class ExitCode {

  /** Usage errors and unreadable input. */
  static final int USAGE = 2;

  /** A bug in buddy-ls itself. */
  static final int INTERNAL_ERROR = 3;

  private ExitCode() {}
}
