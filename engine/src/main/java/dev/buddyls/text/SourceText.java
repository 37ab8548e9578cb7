package dev.buddyls.text;

/**
 * One state of one document. Immutable; may be read from any thread.
 *
 * <p>The version is the client's, or 0 where nobody counts.
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
}
