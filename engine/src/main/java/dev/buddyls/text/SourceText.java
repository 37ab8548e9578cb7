package dev.buddyls.text;

import java.util.List;

/**
 * One state of one document. Immutable; may be read from any thread.
 *
 * <p>The version is the client's, or 0 if there is none.
 */
public final class SourceText {

  private final String uri;
  private final int version;
  private final String text;
  private final LineIndex lines;

  public SourceText(String uri, int version, String text) {
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.lines = new LineIndex(text);
  }

  public String uri() {
    return uri;
  }

  /** The last part of the URI. */
  public String fileName() {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  public int version() {
    return version;
  }

  public String text() {
    return text;
  }

  public LineIndex lines() {
    return lines;
  }

  public int length() {
    return text.length();
  }

  /** The line ending of the text's first line, LF where it has none: what inserted lines use. */
  public String lineEnding() {
    if (lines.count() == 1) {
      return "\n";
    }
    return text.substring(lines.end(0), lines.start(1));
  }

  /** The text after one edit, as a new version. */
  public SourceText edit(int newVersion, TextEdit edit) {
    String edited =
        text.substring(0, edit.range().start())
            + edit.newText()
            + text.substring(edit.range().end());
    return new SourceText(uri, newVersion, edited);
  }

  /**
   * The text after changes, as a new version. Each change speaks of the text that the one before it
   * left.
   */
  public SourceText edit(int newVersion, List<TextChange> changes) {
    if (changes.size() == 1 && changes.get(0).span().isPresent()) {
      TextRange range = lines.range(changes.get(0).span().get());
      return edit(newVersion, new TextEdit(range, changes.get(0).newText()));
    }
    LineBuffer buffer = new LineBuffer(text, lines);
    changes.forEach(buffer::apply);
    return new SourceText(uri, newVersion, buffer.text());
  }
}
