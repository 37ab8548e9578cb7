package dev.buddyls.cli.commands;

/** How a command prints a list. */
enum ListFormat {
  TEXT,
  /** An array with one element a line. */
  JSON,
  MARKDOWN
}
