package dev.buddyls.cli.output;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Severity;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import java.util.List;

/** A file with the name that the user gave it, and its findings. */
public record CheckedFile(String name, Report report) {

  /** A range as it is printed: one-based, half-open, with columns in UTF-16 units. */
  public record PrintedRange(int line, int column, int endLine, int endColumn) {}

  String text() {
    return report.file().tree().source().text();
  }

  LineIndex lines() {
    return report.file().tree().source().lines();
  }

  public PrintedRange printed(TextRange range) {
    LineIndex lines = lines();
    return new PrintedRange(
        lines.lineAt(range.start()) + 1,
        lines.column(range.start()) + 1,
        lines.lineAt(range.end()) + 1,
        lines.column(range.end()) + 1);
  }

  static long count(List<CheckedFile> files, Severity severity) {
    return files.stream()
        .flatMap(file -> file.report().findings().stream())
        .map(Finding::severity)
        .filter(severity::equals)
        .count();
  }
}
