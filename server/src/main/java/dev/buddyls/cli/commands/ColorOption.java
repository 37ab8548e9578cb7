package dev.buddyls.cli.commands;

import picocli.CommandLine.Option;

/** The option of every command that prints for people: when to print in colour. */
final class ColorOption {

  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      defaultValue = "auto",
      description = "auto (on a terminal only), always or never; default: ${DEFAULT-VALUE}.")
  private Color color;

  /** Whether to print in colour here; {@code NO_COLOR} counts for {@link Color#AUTO}. */
  boolean isOn() {
    boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    return color == Color.ALWAYS || color == Color.AUTO && terminal;
  }
}
