package dev.buddyls.syntax;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads one chunk in one piece: the engine first, recovery where it gives up. */
final class ChunkReader {

  private final String text;
  private final List<SyntaxError> errors = new ArrayList<>();

  private ChunkReader(String text) {
    this.text = text;
  }

  static Chunk read(Chunk.Kind kind, String text) {
    if (kind == Chunk.Kind.TRIVIA) {
      Node nothing = Node.missing(text.length());
      return new Chunk(kind, text, nothing, List.of());
    }
    return new ChunkReader(text).read(kind);
  }

  private Chunk read(Chunk.Kind kind) {
    String readable = TemplateParameters.hide(withoutUnreadable());
    ChunkParser.ParseResult result = ChunkParser.parse(readable, 0);
    if (kind != Chunk.Kind.DOCUMENT
        && result instanceof ChunkParser.Parsed parsed
        && !(parsed.node() instanceof Node.Sequence)) {
      result = new ChunkParser.Failed("no space after the dash", 0, false);
    }
    Node root =
        result instanceof ChunkParser.Parsed parsed
            ? parsed.node()
            : Recovery.recover(readable, (ChunkParser.Failed) result, errors);
    root = TemplateParameters.restore(text, readable, root);
    errors.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    return new Chunk(kind, text, root, errors);
  }

  /**
   * The text with everything that stops the engine at once replaced by as many harmless units:
   * control characters and lone surrogates (one error a run), and the markers of a git conflict
   * (reported for the file).
   */
  private String withoutUnreadable() {
    StringBuilder result = null;
    int i = 0;
    while (i < text.length()) {
      int unreadable = i;
      while (unreadable < text.length() && !isReadable(unreadable)) {
        unreadable++;
      }
      if (unreadable > i) {
        result = result == null ? new StringBuilder(text) : result;
        for (int at = i; at < unreadable; at++) {
          result.setCharAt(at, '\uFFFD');
        }
        report(i, unreadable);
        i = unreadable;
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return withoutConflictMarkers(result == null ? text : result.toString());
  }

  private void report(int start, int end) {
    char c = text.charAt(start);
    String kind =
        Character.isISOControl(c)
            ? "control character"
            : Character.isSurrogate(c) ? "half of a character" : "character";
    String code = String.format("%s U+%04X", kind, (int) c);
    errors.add(
        SyntaxError.of(
            new TextRange(start, end),
            "YAML does not allow the " + code + " here. Remove it.",
            "Remove the " + kind,
            new TextEdit(new TextRange(start, end), "")));
  }

  private boolean isReadable(int at) {
    char c = text.charAt(at);
    if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r') {
      return true;
    }
    if (Character.isSurrogate(c)) {
      boolean pairStart =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      return pairStart
          || Character.isLowSurrogate(c)
              && at > 0
              && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == 0x85 || c >= 0xA0 && c < 0xFFFE && c != '\uFEFF';
  }

  private static String withoutConflictMarkers(String text) {
    StringBuilder result = new StringBuilder(text);
    LineIndex lines = new LineIndex(text);
    for (int line = 0; line < lines.count(); line++) {
      TextRange range = lines.line(line);
      if (ConflictScanner.isMarker(range.of(text))) {
        result.replace(range.start(), range.end(), "#".repeat(range.length()));
      }
    }
    return result.toString();
  }
}
