package dev.buddyls.cli;

/** When to print in colour. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether to print in colour here; {@code NO_COLOR} counts for {@link #AUTO}. */
  boolean isOn() {
    boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    return this == ALWAYS || this == AUTO && terminal;
  }
}
