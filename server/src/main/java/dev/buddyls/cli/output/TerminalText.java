package dev.buddyls.cli.output;

import dev.buddyls.explain.Explanation;
import dev.buddyls.explain.Explanation.Part;
import dev.buddyls.explain.Explanation.Row;
import dev.buddyls.explain.Explanation.Section;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * Lays explanations out for a terminal: indented like a manual page, wrapped, in aligned columns.
 */
public final class TerminalText {

  static final int DEFAULT_WIDTH = 88;

  private static final int NARROWEST = 40;
  private static final int WIDEST_LABEL = 30;
  private static final String INDENT = "  ";

  private final InlineText inline;
  private final int width;

  public TerminalText(boolean inColor, int width) {
    this.inline = new InlineText(inColor ? Ansi.ON : Ansi.OFF);
    this.width = Math.max(NARROWEST, width);
  }

  /** The width that {@code COLUMNS} gives, or the default if it is not a usable number. */
  public static int width(String columns) {
    boolean number = columns != null && columns.matches("[1-9][0-9]{0,3}");
    return number ? Integer.parseInt(columns) : DEFAULT_WIDTH;
  }

  /** Lays out several explanations, one below the other. */
  public String of(List<Explanation> explanations) {
    List<String> texts = new ArrayList<>();
    explanations.forEach(it -> texts.add(String.join(System.lineSeparator(), lines(it))));
    return String.join(System.lineSeparator().repeat(2), texts);
  }

  private List<String> lines(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    inline
        .wrapped(explanation.title(), width)
        .forEach(line -> lines.add(inline.styled("bold", line.plain())));
    explanation.sections().forEach(section -> section(section, lines));
    return lines;
  }

  private void section(Section section, List<String> lines) {
    String indent = INDENT;
    lines.add("");
    if (!section.heading().isEmpty()) {
      lines.add(INDENT + inline.styled("bold", section.heading()));
      indent = INDENT + INDENT;
    }
    for (int i = 0; i < section.parts().size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      part(section.parts().get(i), indent, lines);
    }
  }

  private void part(Part part, String indent, List<String> lines) {
    if (part instanceof Part.Paragraph paragraph) {
      inline
          .wrapped(paragraph.text(), width - indent.length())
          .forEach(line -> lines.add(indent + line.styled()));
    } else if (part instanceof Part.Code code) {
      code.text().lines().forEach(line -> lines.add((indent + line).stripTrailing()));
    } else if (part instanceof Part.Table table) {
      int longest = table.rows().stream().mapToInt(it -> it.label().length()).max().orElse(0);
      lines.addAll(table(table.rows(), indent, longest));
    }
  }

  /**
   * A heading and a table whose labels are up to {@code longest} characters wide, with line ends.
   */
  public String group(String heading, List<Row> rows, int longest) {
    List<String> lines = new ArrayList<>(List.of(inline.styled("bold", heading)));
    lines.addAll(table(rows, INDENT, longest));
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  /** Two columns; wrapped lines of the second stay aligned. */
  private List<String> table(List<Row> rows, String indent, int longest) {
    int column = indent.length() + Math.min(WIDEST_LABEL, longest) + 2;
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      String start = indent + inline.styled("cyan", row.label());
      int used = indent.length() + row.label().length();
      if (used + 2 > column) {
        lines.add(start);
        start = "";
        used = 0;
      }
      for (InlineText.StyledLine line : inline.wrapped(row.text(), width - column)) {
        lines.add((start + " ".repeat(column - used) + line.styled()).stripTrailing());
        start = "";
        used = 0;
      }
    }
    return lines;
  }
}
