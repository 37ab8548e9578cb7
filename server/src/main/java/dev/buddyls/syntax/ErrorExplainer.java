package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;

/** Says in words for people what is wrong with a piece that is not YAML, and where. */
final class ErrorExplainer {

  private ErrorExplainer() {}

  /** What is wrong between a key and its value. */
  static List<SyntaxError> colon(String text, KeyLine key) {
    String name = key.key().of(text);
    if (key.colon() < 0) {
      String colon = key.value().isEmpty() ? ":" : ": ";
      TextRange gap =
          new TextRange(key.key().end(), Math.max(key.key().end(), key.value().start()));
      return List.of(
          SyntaxError.of(
              key.key(),
              "A colon is missing after `" + name + "`.",
              "Insert the colon",
              new TextEdit(gap, colon)));
    }
    if (key.glued()) {
      return List.of(
          SyntaxError.of(
              new TextRange(key.colon(), key.colon() + 1),
              "A space is missing after the colon of `" + name + "`.",
              "Insert a space after the colon",
              TextEdit.insert(key.colon() + 1, " ")));
    }
    TextRange gap = new TextRange(key.colon() + 1, key.value().start());
    if (gap.of(text).indexOf('\t') >= 0 && !key.value().isEmpty()) {
      return List.of(
          SyntaxError.of(
              gap,
              "A tab stands between `" + name + ":` and its value: use a space.",
              "Use a space",
              new TextEdit(gap, " ")));
    }
    return List.of();
  }

  /** A line among keys that is none. */
  static SyntaxError noKey(String text, Line line) {
    char first = text.charAt(line.start());
    if (first == '"' || first == '\'') {
      boolean open = QuotedText.closing(text, line.start(), line.end()) < 0;
      return SyntaxError.of(
          line.range(),
          open ? "This quote is never closed." : "A colon is missing after this quoted key.");
    }
    return SyntaxError.of(
        line.range(), "This line is neither `key: value` nor a list item that starts with a dash.");
  }

  static SyntaxError tooDeep(TextRange range) {
    return SyntaxError.of(range, "This is nested too deeply to be read.");
  }

  static SyntaxError itemAmongKeys(Line item) {
    return SyntaxError.of(
        new TextRange(item.start(), item.start() + 1),
        "A list item stands where a key belongs. Is a line such as `actions:` missing above,"
            + " or is this item indented too little or too much?");
  }

  static SyntaxError itemOnKeyLine(TextRange range) {
    return SyntaxError.of(
        new TextRange(range.start(), range.start() + 1),
        "A list cannot start on the line of its key: put the items on lines of their own.");
  }

  /** Text behind a closing quote, mostly because a quote inside the text ended it. */
  static SyntaxError afterQuote(String text, TextRange range, int close) {
    TextRange rest = new TextRange(close, range.end());
    boolean twice = text.charAt(close) == '"';
    return SyntaxError.of(
        rest,
        "The text ends at this quote, but more follows. "
            + (twice
                ? "Write \\\" for a double quote inside the text, or put the text in single quotes."
                : "Write '' for a single quote inside the text, or put the text in double quotes."));
  }

  static SyntaxError flow(String text, TextRange range) {
    return SyntaxError.of(
        range,
        text.charAt(range.start()) == '['
            ? "This list is not closed properly: items are separated by commas and end with `]`."
            : "This mapping is not closed properly: write `{key: value, key: value}`, or quote the"
                + " text if it only starts with a brace.");
  }

  /** An unquoted value that cannot be read. */
  static SyntaxError value(String text, TextRange range, BlockParser.Result result) {
    char first = text.charAt(range.start());
    TextRange start = new TextRange(range.start(), range.start() + 1);
    if ("@`%,]}".indexOf(first) >= 0) {
      String what = first == '`' ? "a backtick" : "`" + first + "`";
      return quote(text, start, range, "A value cannot start with " + what + ": put it in quotes.");
    }
    if (first == '*' || first == '&') {
      String message = "A value cannot start with `" + first + "` unless it names an anchor";
      return quote(text, start, range, message + ": put it in quotes.");
    }
    int colon = secondColon(text, range);
    if (colon >= 0) {
      return quote(
          text,
          new TextRange(colon, colon + 1),
          range,
          "A colon followed by a space starts another key: put the text in quotes.");
    }
    if (first == '|' || first == '>') {
      return SyntaxError.of(
          range, "Only `+`, `-` and a digit may follow `" + first + "` on its line.");
    }
    String problem =
        result instanceof BlockParser.Failed failed ? failed.problem() : "it is no single value";
    return quote(
        text, range, range, "This value cannot be read (" + problem + "): put it in quotes.");
  }

  private static int secondColon(String text, TextRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (text.charAt(i) == ':' && (i + 1 == range.end() || Line.isBlank(text.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static SyntaxError quote(String text, TextRange where, TextRange value, String message) {
    TextRange plain = withoutComment(text, value);
    return SyntaxError.of(
        where,
        message,
        "Put the text in quotes",
        new TextEdit(plain, inDoubleQuotes(plain.of(text))));
  }

  private static String inDoubleQuotes(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A value that cannot be read, without the comment behind it. */
  static TextRange withoutComment(String text, TextRange value) {
    int comment = value.of(text).indexOf(" #");
    if (comment < 0) {
      return value;
    }
    String bare = value.of(text).substring(0, comment).stripTrailing();
    return new TextRange(value.start(), value.start() + bare.length());
  }

  /** The last resort: the engine's words. */
  static SyntaxError explain(String text, BlockParser.Failed failed) {
    int at = Math.min(failed.offset(), Math.max(0, text.length() - 1));
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return SyntaxError.of(
        new TextRange(at, LineEnds.end(text, at)),
        "This cannot be read as YAML: " + failed.problem() + ".");
  }
}
