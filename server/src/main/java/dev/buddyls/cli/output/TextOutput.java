package dev.buddyls.cli.output;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Severity;
import dev.buddyls.text.LineIndex;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * Text output of findings: a line like that of a compiler, the source line, and carets below it.
 */
public final class TextOutput {

  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final Ansi ansi;

  public TextOutput(PrintWriter out, boolean inColor) {
    this.out = out;
    this.ansi = inColor ? Ansi.ON : Ansi.OFF;
  }

  public void print(List<CheckedFile> files) {
    for (CheckedFile file : files) {
      file.report().findings().forEach(finding -> print(file, finding));
    }
    out.println(summary(files));
  }

  private void print(CheckedFile file, Finding finding) {
    CheckedFile.PrintedRange range = file.printed(finding.range());
    out.print(bold(file.name() + ":" + range.line() + ":" + range.column() + ": "));
    out.print(styled(style(finding.severity()), finding.severity().word()));
    out.println(": " + finding.message() + styled("faint", " [" + finding.rule() + "]"));
    source(file, finding, range);
  }

  private void source(CheckedFile file, Finding finding, CheckedFile.PrintedRange range) {
    LineIndex lines = file.lines();
    String line = lines.line(range.line() - 1).of(file.text());
    int column = Math.min(range.column() - 1, line.length());
    int end =
        range.endLine() == range.line() ? range.endColumn() - 1 : Math.max(column, line.length());
    int from = column > WIDTH - 20 ? column - 20 : 0;
    int to = Math.min(line.length(), from + WIDTH);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    String padding = (from > 0 ? " " : "") + line.substring(from, column).replaceAll("[^\t]", " ");
    String caret = "^".repeat(Math.max(1, Math.min(end, to) - column));
    out.println("  " + shown);
    out.println("  " + padding + styled(style(finding.severity()), caret));
  }

  private String summary(List<CheckedFile> files) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = CheckedFile.count(files, severity);
      if (count > 0) {
        counts.add(count + " " + plural(severity, count));
      }
    }
    String checked = files.size() == 1 ? "1 file" : files.size() + " files";
    return counts.isEmpty()
        ? styled("green", "No findings") + " in " + checked + "."
        : String.join(", ", counts) + " in " + checked + ".";
  }

  private static String plural(Severity severity, long count) {
    return count == 1 || severity == Severity.INFORMATION ? severity.word() : severity.word() + "s";
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "bold,red";
      case WARNING -> "bold,yellow";
      case INFORMATION -> "bold,blue";
      case HINT -> "bold,cyan";
    };
  }

  private String bold(String text) {
    return styled("bold", text);
  }

  /** A text in a comma-separated list of picocli's styles. */
  private String styled(String styles, String text) {
    if (!ansi.enabled()) {
      return text;
    }
    Ansi.IStyle[] parsed = Ansi.Style.parse(styles);
    return Ansi.Style.on(parsed) + text + Ansi.Style.reset.on();
  }
}
