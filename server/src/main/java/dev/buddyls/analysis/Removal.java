package dev.buddyls.analysis;

import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes an entry out of its mapping. */
public final class Removal {

  private static final Pattern ANCHOR = Pattern.compile("(?<![^\\s,\\[{])&\\w");

  private Removal() {}

  /**
   * The removal of an entry with its lines and the comments on them. Empty where the mapping has no
   * other, or where an alias may need what the entry marks.
   *
   * @param text of the block that holds the mapping
   */
  public static Optional<Fix> of(String text, Node.Mapping mapping, Node.Entry entry) {
    if (mapping.entries().size() < 2 || ANCHOR.matcher(entry.range().of(text)).find()) {
      return Optional.empty();
    }
    String key = entry.keyText().orElse("it");
    TextRange range = mapping.flow() ? inFlow(mapping, entry) : lines(text, mapping, entry);
    return Optional.of(Fix.unsafe("Remove `" + key + "`", new TextEdit(range, "")));
  }

  /** Up to the next entry; for the last one, from the end of the one before. */
  private static TextRange inFlow(Node.Mapping mapping, Node.Entry entry) {
    int at = mapping.entries().indexOf(entry);
    return at + 1 < mapping.entries().size()
        ? new TextRange(entry.range().start(), mapping.entries().get(at + 1).range().start())
        : new TextRange(mapping.entries().get(at - 1).range().end(), entry.range().end());
  }

  private static TextRange lines(String text, Node.Mapping mapping, Node.Entry entry) {
    int start = entry.range().start();
    int lineStart = LineEnds.start(text, start);
    if (!text.substring(lineStart, start).isBlank()) {
      // Behind a dash: the next key takes its place.
      int at = mapping.entries().indexOf(entry);
      return new TextRange(start, mapping.entries().get(at + 1).range().start());
    }
    int end = LineEnds.end(text, entry.range().end());
    int next = afterBreak(text, end);
    return next > end || lineStart == 0
        ? new TextRange(lineStart, next)
        : new TextRange(beforeBreak(text, lineStart), end);
  }

  private static int afterBreak(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }

  private static int beforeBreak(String text, int start) {
    return text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
  }
}
