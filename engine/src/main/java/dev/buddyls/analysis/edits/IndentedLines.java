package dev.buddyls.analysis.edits;

import java.util.ArrayList;
import java.util.List;

/** Lines to write, without the indentation of the place where they go. */
public record IndentedLines(List<String> all) {

  public static final IndentedLines NONE = new IndentedLines(List.of());

  /** Lines cut out of a text where they stood at a column; the first begins right there. */
  public static IndentedLines of(String written, int column) {
    List<String> lines = new ArrayList<>();
    for (String line : written.split("\r\n|\n|\r", -1)) {
      int indent = 0;
      while (!lines.isEmpty() && indent < Math.min(column, line.length())) {
        if (line.charAt(indent) != ' ') {
          break;
        }
        indent++;
      }
      lines.add(line.substring(indent));
    }
    return new IndentedLines(List.copyOf(lines));
  }

  public static IndentedLines of(String line) {
    return new IndentedLines(List.of(line));
  }

  public IndentedLines then(IndentedLines more) {
    List<String> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new IndentedLines(List.copyOf(both));
  }

  public IndentedLines indented(int by) {
    return behind(" ".repeat(by), by);
  }

  /** With a text left out wherever it occurs. */
  public IndentedLines without(String part) {
    return new IndentedLines(all.stream().map(it -> it.replace(part, "")).toList());
  }

  /** As a mapping under a key. */
  public IndentedLines under(String key) {
    return of(key + ":").then(indented(2));
  }

  /** As one item of a list. */
  public IndentedLines item() {
    return behind("- ", 2);
  }

  private IndentedLines behind(String first, int indent) {
    List<String> moved = new ArrayList<>();
    for (String line : all) {
      String before = moved.isEmpty() ? first : " ".repeat(indent);
      moved.add(line.isEmpty() ? "" : before + line);
    }
    return new IndentedLines(List.copyOf(moved));
  }

  /** The text to insert at a column, behind its indentation. */
  public String at(int column, String ending) {
    return String.join(ending, indented(column).all).substring(column);
  }
}
