package dev.buddyls.cli.commands;

/** The output formats of commands that print a list. */
enum ListFormat {
  TEXT,
  /** A JSON array with one element per line. */
  JSON,
  MARKDOWN
}
