package dev.buddyls.syntax;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at the items of its root list and at document markers, by looking at the first
 * characters of each line only. A block scalar cannot be cut: its lines are deeper than the dash.
 */
final class ChunkSplitter {

  /** The slices cover the text without gaps. */
  record Split(List<Slice> slices, List<SyntaxError> errors, List<TextRange> conflicts) {}

  record Slice(Chunk.Kind kind, TextRange range, int document) {}

  private final String text;
  private final LineIndex lines;
  private final List<Slice> slices = new ArrayList<>();
  private final List<SyntaxError> errors = new ArrayList<>();
  private final ConflictScanner conflicts;
  private int sliceStart;
  private Chunk.Kind kind = Chunk.Kind.TRIVIA;
  private int document;
  private int rootColumn = -1;

  private ChunkSplitter(SourceText source) {
    this.text = source.text();
    this.lines = source.lines();
    this.conflicts = new ConflictScanner(source, errors);
  }

  static Split split(SourceText source) {
    ChunkSplitter splitter = new ChunkSplitter(source);
    splitter.run();
    List<TextRange> conflicts = splitter.conflicts.finish();
    return new Split(List.copyOf(splitter.slices), List.copyOf(splitter.errors), conflicts);
  }

  private void run() {
    int byteOrderMark = text.startsWith("\uFEFF") ? 1 : 0;
    for (int line = 0; line < lines.count(); line++) {
      int start = Math.max(byteOrderMark, lines.start(line));
      if (!conflicts.take(line, start)) {
        line(start, lines.end(line));
      }
    }
    cut(text.length(), kind);
    if (slices.isEmpty()) {
      slices.add(new Slice(Chunk.Kind.TRIVIA, new TextRange(0, text.length()), 0));
    }
  }

  private void line(int start, int end) {
    int content = start;
    while (content < end && (text.charAt(content) == ' ' || text.charAt(content) == '\t')) {
      content++;
    }
    if (content == end || text.charAt(content) == '#') {
      return;
    }
    if (isDocumentMarker(start, end)) {
      documentMarker(start, end);
    } else if (rootColumn < 0 && kind == Chunk.Kind.TRIVIA && text.charAt(start) == '%') {
      return;
    } else {
      content(start, content, end);
    }
  }

  private void content(int lineStart, int content, int end) {
    boolean dash = isDash(content, end);
    int column = content - lineStart;
    if (kind == Chunk.Kind.TRIVIA) {
      boolean list = dash || isGluedDash(content, end);
      cut(lineStart, list ? Chunk.Kind.ITEM : Chunk.Kind.DOCUMENT);
      rootColumn = column;
    } else if (kind == Chunk.Kind.ITEM && dash && column <= rootColumn) {
      if (column < rootColumn) {
        errors.add(
            SyntaxError.of(
                new TextRange(content, content + 1),
                "This item starts further left than the items above it. Align the dashes."));
        rootColumn = column;
      }
      cut(lineStart, Chunk.Kind.ITEM);
    }
  }

  private boolean isDash(int at, int end) {
    return text.charAt(at) == '-' && (at + 1 == end || " \t".indexOf(text.charAt(at + 1)) >= 0);
  }

  /** {@code -pipeline: x} opens a list whose author forgot a space. */
  private boolean isGluedDash(int at, int end) {
    return new Line(0, at, end, 0, Line.LineKind.CONTENT, false).isGluedDash(text);
  }

  private boolean isDocumentMarker(int start, int end) {
    boolean marker = text.startsWith("---", start) || text.startsWith("...", start);
    return marker && (start + 3 >= end || " \t".indexOf(text.charAt(start + 3)) >= 0);
  }

  private void documentMarker(int start, int end) {
    boolean opens = text.charAt(start) == '-';
    String rest = Whitespace.strip(text.substring(start + 3, end));
    if (kind != Chunk.Kind.TRIVIA) {
      cut(start, Chunk.Kind.TRIVIA);
      document++;
    }
    rootColumn = -1;
    if (opens && !rest.isEmpty() && !rest.startsWith("#")) {
      cut(start, Chunk.Kind.DOCUMENT);
    }
  }

  /** Ends the current slice at {@code at} and starts one of {@code next}. */
  private void cut(int at, Chunk.Kind next) {
    if (at > sliceStart) {
      slices.add(new Slice(kind, new TextRange(sliceStart, at), document));
      sliceStart = at;
    }
    kind = next;
  }
}
