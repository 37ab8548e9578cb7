package dev.buddyls.protocol;

/** A text and a place in it, written as {@code text with a <|> caret}. */
record Caret(String text, int offset) {

  private static final String MARK = "<|>";

  static Caret in(String marked) {
    int offset = marked.indexOf(MARK);
    if (offset < 0) {
      throw new IllegalArgumentException("no " + MARK + " in: " + marked);
    }
    return new Caret(
        marked.substring(0, offset) + marked.substring(offset + MARK.length()), offset);
  }

  static String mark(String text, int offset) {
    return text.substring(0, offset) + MARK + text.substring(offset);
  }

  Position position() {
    return Position.of(text, offset);
  }
}
