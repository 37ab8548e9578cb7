package dev.buddyls.analysis;

import java.util.ArrayList;
import java.util.List;

/** Lines to write, without the indentation of the place where they go. */
public record Lines(List<String> all) {

  public static final Lines NONE = new Lines(List.of());

  /** Lines cut out of a text where they stood at a column; the first begins right there. */
  public static Lines of(String written, int column) {
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
    return new Lines(List.copyOf(lines));
  }

  public static Lines of(String line) {
    return new Lines(List.of(line));
  }

  public Lines then(Lines more) {
    List<String> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new Lines(List.copyOf(both));
  }

  public Lines indented(int by) {
    return behind(" ".repeat(by), by);
  }

  /** With a text left out wherever it stands. */
  public Lines without(String part) {
    return new Lines(all.stream().map(it -> it.replace(part, "")).toList());
  }

  /** As a mapping under a key. */
  public Lines under(String key) {
    return of(key + ":").then(indented(2));
  }

  /** As one item of a list. */
  public Lines item() {
    return behind("- ", 2);
  }

  private Lines behind(String first, int indent) {
    List<String> moved = new ArrayList<>();
    for (String line : all) {
      String before = moved.isEmpty() ? first : " ".repeat(indent);
      moved.add(line.isEmpty() ? "" : before + line);
    }
    return new Lines(List.copyOf(moved));
  }

  /** The text to insert at a column, behind its indentation. */
  public String at(int column, String ending) {
    return String.join(ending, indented(column).all).substring(column);
  }
}
