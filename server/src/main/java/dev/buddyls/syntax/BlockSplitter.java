package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text at the items of its root list and at document markers, by looking at the first
 * characters of each line only. A block scalar cannot be cut: its lines stand deeper than the dash.
 */
final class BlockSplitter {

  /** The slices cover the text without gaps. */
  record Split(List<Slice> slices, List<SyntaxError> errors, List<TextRange> conflicts) {}

  record Slice(Block.Kind kind, TextRange range, int document) {}

  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}");

  private final String text;
  private final LineIndex lines;
  private final List<Slice> slices = new ArrayList<>();
  private final List<SyntaxError> errors = new ArrayList<>();
  private final List<TextRange> conflicts = new ArrayList<>();
  private int sliceStart;
  private Block.Kind kind = Block.Kind.TRIVIA;
  private int document;
  private int rootColumn = -1;
  private int conflictStart = -1;

  private BlockSplitter(SourceText source) {
    this.text = source.text();
    this.lines = source.lines();
  }

  static Split split(SourceText source) {
    BlockSplitter splitter = new BlockSplitter(source);
    splitter.run();
    return new Split(
        List.copyOf(splitter.slices),
        List.copyOf(splitter.errors),
        List.copyOf(splitter.conflicts));
  }

  /** Whether a line, given without its ending, is a marker that git leaves in a conflict. */
  static boolean isConflictMarker(String line) {
    return CONFLICT.matcher(line).matches();
  }

  private boolean isConflictMarker(int start, int end) {
    return end - start >= 7
        && "<=>|".indexOf(text.charAt(start)) >= 0
        && isConflictMarker(text.substring(start, end));
  }

  private void run() {
    int byteOrderMark = text.startsWith("\uFEFF") ? 1 : 0;
    for (int line = 0; line < lines.count(); line++) {
      line(Math.max(byteOrderMark, lines.start(line)), lines.end(line));
    }
    cut(text.length(), kind);
    if (slices.isEmpty()) {
      slices.add(new Slice(Block.Kind.TRIVIA, new TextRange(0, text.length()), 0));
    }
    if (conflictStart >= 0) {
      conflict(conflictStart, text.length());
    }
  }

  private void line(int start, int end) {
    if (isConflictMarker(start, end)) {
      conflictMarker(start, end);
      return;
    }
    int content = start;
    while (content < end && (text.charAt(content) == ' ' || text.charAt(content) == '\t')) {
      content++;
    }
    if (content == end || text.charAt(content) == '#') {
      return;
    }
    if (isDocumentMarker(start, end)) {
      documentMarker(start, end);
    } else if (rootColumn < 0 && kind == Block.Kind.TRIVIA && text.charAt(start) == '%') {
      return;
    } else {
      content(start, content, end);
    }
  }

  private void content(int lineStart, int content, int end) {
    boolean dash = isDash(content, end);
    int column = content - lineStart;
    if (kind == Block.Kind.TRIVIA) {
      boolean list = dash || isGluedDash(content, end);
      cut(lineStart, list ? Block.Kind.ITEM : Block.Kind.DOCUMENT);
      rootColumn = column;
    } else if (kind == Block.Kind.ITEM && dash && column <= rootColumn) {
      if (column < rootColumn) {
        errors.add(
            SyntaxError.of(
                new TextRange(content, content + 1),
                "This item starts further left than the items above it. Align the dashes."));
        rootColumn = column;
      }
      cut(lineStart, Block.Kind.ITEM);
    }
  }

  private boolean isDash(int at, int end) {
    return text.charAt(at) == '-' && (at + 1 == end || " \t".indexOf(text.charAt(at + 1)) >= 0);
  }

  /** {@code -pipeline: x} opens a list whose author forgot a space. */
  private boolean isGluedDash(int at, int end) {
    return new Line(0, at, end, 0, Line.Kind.CONTENT, false).isGluedDash(text);
  }

  private boolean isDocumentMarker(int start, int end) {
    boolean marker = text.startsWith("---", start) || text.startsWith("...", start);
    return marker && (start + 3 >= end || " \t".indexOf(text.charAt(start + 3)) >= 0);
  }

  private void documentMarker(int start, int end) {
    boolean opens = text.charAt(start) == '-';
    String rest = text.substring(start + 3, end).strip();
    if (kind != Block.Kind.TRIVIA) {
      cut(start, Block.Kind.TRIVIA);
      document++;
    }
    rootColumn = -1;
    if (opens && !rest.isEmpty() && !rest.startsWith("#")) {
      cut(start, Block.Kind.DOCUMENT);
    }
  }

  /** Ends the current slice at {@code at} and starts one of {@code next}. */
  private void cut(int at, Block.Kind next) {
    if (at > sliceStart) {
      slices.add(new Slice(kind, new TextRange(sliceStart, at), document));
      sliceStart = at;
    }
    kind = next;
  }

  private void conflictMarker(int start, int end) {
    switch (text.charAt(start)) {
      case '<' -> {
        if (conflictStart >= 0) {
          conflict(conflictStart, start);
        }
        conflictStart = start;
      }
      case '>' -> {
        if (conflictStart >= 0) {
          conflict(conflictStart, end);
          conflictStart = -1;
        } else {
          strayMarker(start, end);
        }
      }
      default -> {
        if (conflictStart < 0) {
          strayMarker(start, end);
        }
      }
    }
  }

  private void strayMarker(int start, int end) {
    int line = lines.lineAt(start);
    int next = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
    errors.add(
        SyntaxError.of(
            new TextRange(start, end),
            "A stray git conflict marker: remove this line.",
            "Remove this line",
            new TextEdit(new TextRange(start, next), "")));
  }

  private void conflict(int start, int end) {
    int lineEnd = Math.min(end, LineEnds.end(text, start));
    conflicts.add(new TextRange(start, end));
    errors.add(
        SyntaxError.of(
            new TextRange(start, lineEnd),
            "An unresolved git conflict: keep one side, and remove the marker lines."));
  }
}
