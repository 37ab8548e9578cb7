package dev.buddyls.analysis;

import dev.buddyls.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without the expectations that stood in it. An expectation is a comment at the end of its
 * line: {@code # rule: part of the message}, with the severity before and the underlined text and a
 * bar behind the colon where they matter. A line can have several.
 *
 * @param byLine expectations of each line of the text
 */
record Marks(String text, List<List<Mark>> byLine) {

  private static final Pattern MARK =
      Pattern.compile(
          "\\s+# (?:(error|warning|information|hint) )?([a-z]+(?:-[a-z0-9]+)+): (?:([^|#]*)\\|)?([^#]*?)"
              + "(?=\\s+# |\\s*$)");

  /** One expectation, as it was written and in parts. */
  record Mark(
      String written,
      Optional<String> severity,
      String rule,
      Optional<String> underlined,
      String message) {

    boolean fits(Finding finding, String text) {
      return finding.rule().equals(rule)
          && severity.filter(it -> !it.equals(finding.severity().word())).isEmpty()
          && underlined.filter(it -> !it.equals(finding.range().of(text))).isEmpty()
          && finding.message().contains(message);
    }

    /** {@code severity rule: underlined|message} without the parts that this mark leaves out. */
    String shorten(String full) {
      String named = severity.isPresent() ? full : full.substring(full.indexOf(' ') + 1);
      return underlined.isPresent() ? named : named.replaceFirst("(?s): .*?\\|", ": ");
    }
  }

  static Marks read(String marked) {
    List<String> lines = new ArrayList<>();
    List<List<Mark>> byLine = new ArrayList<>();
    for (String line : marked.split("\n", -1)) {
      List<Mark> marks = new ArrayList<>();
      Matcher matcher = MARK.matcher(line);
      int end = line.length();
      while (matcher.find()) {
        if (Check.RULES.rule(matcher.group(2)).isPresent()) {
          end = Math.min(end, matcher.start());
          marks.add(mark(matcher));
        }
      }
      lines.add(line.substring(0, end));
      byLine.add(marks);
    }
    return new Marks(String.join("\n", lines), byLine);
  }

  private static Mark mark(Matcher matcher) {
    return new Mark(
        matcher.group(),
        Optional.ofNullable(matcher.group(1)),
        matcher.group(2),
        Optional.ofNullable(matcher.group(3)),
        matcher.group(4));
  }

  /** The text with the expectations that were met, and in full what else was found. */
  String asFound(List<Finding> findings) {
    LineIndex index = new LineIndex(text);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < index.count(); line++) {
      int number = line;
      List<Finding> here =
          findings.stream().filter(it -> index.lineAt(it.range().start()) == number).toList();
      lines.add(index.line(line).of(text) + asFound(byLine.get(line), new ArrayList<>(here)));
    }
    return String.join("\n", lines);
  }

  private String asFound(List<Mark> marks, List<Finding> open) {
    StringBuilder out = new StringBuilder();
    List<Mark> unmet = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<Finding> met = open.stream().filter(it -> mark.fits(it, text)).findFirst();
      met.ifPresentOrElse(
          it -> {
            open.remove(it);
            out.append(mark.written());
          },
          () -> unmet.add(mark));
    }
    open.forEach(it -> out.append("  # ").append(print(it, unmet)));
    return out.toString();
  }

  /** A finding in full, or in as many parts as the mark that it leaves unmet. */
  private String print(Finding finding, List<Mark> unmet) {
    String full = Check.print(finding, text);
    Optional<Mark> old = unmet.stream().filter(it -> it.rule().equals(finding.rule())).findFirst();
    old.ifPresent(unmet::remove);
    return old.map(it -> it.shorten(full)).orElse(full);
  }
}
