package dev.buddyls.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * The Markdown of the catalogue and of rule pages for a terminal: wrapped, with code in bold where
 * there is colour, and without the marks where there is none.
 */
final class TerminalText {

  private static final int WIDTH = 88;

  private final Ansi ansi;

  TerminalText(boolean inColor) {
    this.ansi = inColor ? Ansi.ON : Ansi.OFF;
  }

  String of(String markdown) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line : joined(markdown)) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        lines.add("    " + line);
      } else if (line.startsWith("#")) {
        lines.add(styled("bold,underline", line.replaceFirst("#+ *", "")));
      } else {
        wrap(line, lines);
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  /** Lines of one paragraph become one line; list items and code keep theirs. */
  private static List<String> joined(String markdown) {
    List<String> result = new ArrayList<>();
    boolean code = false;
    boolean open = false;
    for (String line : markdown.split("\n", -1)) {
      boolean fence = line.startsWith("```");
      boolean start =
          code || fence || line.isBlank() || line.startsWith("- ") || line.startsWith("#");
      if (open && !start) {
        result.set(result.size() - 1, result.get(result.size() - 1) + " " + line.strip());
      } else {
        result.add(line);
      }
      code ^= fence;
      open = !code && !fence && !line.isBlank() && !line.startsWith("#");
    }
    return result;
  }

  private void wrap(String line, List<String> lines) {
    String indent = line.startsWith("- ") ? "  " : "";
    StringBuilder current = new StringBuilder();
    int length = 0;
    for (String word : line.split(" ")) {
      String shown = plain(word);
      if (length > 0 && length + 1 + shown.length() > WIDTH) {
        lines.add(inline(current.toString()));
        current = new StringBuilder(indent).append(word);
        length = indent.length() + shown.length();
      } else {
        current.append(length > 0 ? " " : "").append(word);
        length += (length > 0 ? 1 : 0) + shown.length();
      }
    }
    lines.add(inline(current.toString()));
  }

  private static String plain(String text) {
    return text.replace("**", "").replace("`", "");
  }

  private String inline(String text) {
    String linked = text.replaceAll("\\[([^\\]]*)\\]\\(([^)]*)\\)", "$1: $2");
    if (!ansi.enabled()) {
      return plain(linked);
    }
    StringBuilder result = new StringBuilder();
    boolean code = false;
    for (String part : linked.replace("**", "`").split("`", -1)) {
      result.append(code ? styled("bold", part) : part);
      code = !code;
    }
    return result.toString();
  }

  private String styled(String styles, String text) {
    return ansi.enabled()
        ? Ansi.Style.on(Ansi.Style.parse(styles)) + text + Ansi.Style.reset.on()
        : text;
  }
}
