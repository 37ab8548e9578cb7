package dev.buddyls.cli.commands;

import picocli.CommandLine.Option;

/** The option of commands that print text: when to use colour. */
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

  /** Whether to use colour; {@code NO_COLOR} is honoured with {@link Color#AUTO}. */
  boolean isOn() {
    boolean terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    return color == Color.ALWAYS || color == Color.AUTO && terminal;
  }
}
