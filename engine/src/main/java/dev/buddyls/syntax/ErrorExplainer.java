package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.Matches;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.regex.Pattern;

/** Says in words for people what is wrong with a piece that is not YAML, and where. */
final class ErrorExplainer {

  private static final Pattern ESCAPE_OR_QUOTE = Pattern.compile("\\\\.|\"");

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
              "There is a tab between `" + name + ":` and its value: use a space.",
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
    return SyntaxError.of(range, "This is nested too deeply to be parsed.");
  }

  static SyntaxError itemAmongKeys(Line item) {
    return SyntaxError.of(
        new TextRange(item.start(), item.start() + 1),
        "There is a list item where a key belongs. Is a line such as `actions:` missing above,"
            + " or is this item indented too little or too much?");
  }

  static SyntaxError itemOnKeyLine(String text, TextRange range) {
    TextRange dash = new TextRange(range.start(), range.start() + 1);
    String message = "A list cannot start on the line of its key: put each item on its own line.";
    int key = LineEnds.start(text, range.start());
    while (key < range.start() && (Line.isBlank(text.charAt(key)) || text.startsWith("- ", key))) {
      key++;
    }
    int next = LineEnds.next(text, range.end());
    int content = next;
    while (content < text.length() && Line.isBlank(text.charAt(content))) {
      content++;
    }
    int column = LineEnds.column(text, key);
    if (key == range.start() || content - next > column) {
      return SyntaxError.of(dash, message);
    }
    int gap = range.start();
    while (Line.isBlank(text.charAt(gap - 1))) {
      gap--;
    }
    return SyntaxError.of(
        dash,
        message,
        "Put the item on its own line",
        new TextEdit(
            new TextRange(gap, range.start()), LineEnds.of(text) + " ".repeat(column + 2)));
  }

  /** Text behind a closing quote, mostly because a quote inside the text ended it. */
  static SyntaxError afterQuote(String text, TextRange range, int close) {
    TextRange rest = new TextRange(close, range.end());
    char quote = text.charAt(close);
    SyntaxError error =
        SyntaxError.of(
            rest,
            "The text ends at this quote, but more follows. "
                + (quote == '"'
                    ? "Write \\\" for a double quote inside the text, or put the text in single"
                        + " quotes."
                    : "Write '' for a single quote inside the text, or put the text in double"
                        + " quotes."));
    TextRange value = withoutComment(text, range);
    if (text.charAt(value.end() - 1) == quote && value.end() - 1 > close) {
      return error.repair("Escape the quotes inside the text", escaped(text, value, quote));
    }
    Node.Style other = quote == '"' ? Node.Style.SINGLE_QUOTED : Node.Style.DOUBLE_QUOTED;
    return error.repair(
        "Put the whole text in quotes", new TextEdit(value, other.quote(value.of(text))));
  }

  private static TextEdit escaped(String text, TextRange value, char quote) {
    TextRange inside = new TextRange(value.start() + 1, value.end() - 1);
    String escaped =
        quote == '"'
            ? Matches.replace(
                ESCAPE_OR_QUOTE,
                inside.of(text),
                it -> it.group().equals("\"") ? "\\\"" : it.group())
            : inside.of(text).replace("''", "'").replace("'", "''");
    return new TextEdit(inside, escaped);
  }

  static SyntaxError flow(String text, TextRange range) {
    SyntaxError error =
        SyntaxError.of(
            range,
            text.charAt(range.start()) == '['
                ? "This list is not closed properly: items are separated by commas and end with"
                    + " `]`."
                : "This mapping is not closed properly: write `{key: value, key: value}`, or quote"
                    + " the text if it only starts with a brace.");
    return Brackets.swap(text, range)
        .filter(
            it -> isReadable(TextEdit.applyAll(range.of(text), List.of(it.shift(-range.start())))))
        .map(
            it ->
                error.repair("Change `" + it.range().of(text) + "` to `" + it.newText() + "`", it))
        .orElse(error);
  }

  private static boolean isReadable(String value) {
    return ChunkParser.parse(value, 0) instanceof ChunkParser.Parsed;
  }

  /** An unquoted value that cannot be read. */
  static SyntaxError value(String text, TextRange range, ChunkParser.ParseResult result) {
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
        result instanceof ChunkParser.Failed failed ? failed.problem() : "it is not a single value";
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
        new TextEdit(plain, Node.Style.DOUBLE_QUOTED.quote(plain.of(text))));
  }

  /** A value that cannot be read, without the comment behind it. */
  static TextRange withoutComment(String text, TextRange value) {
    int comment = value.of(text).indexOf(" #");
    if (comment < 0) {
      return value;
    }
    String bare = Whitespace.stripTrailing(value.of(text).substring(0, comment));
    return new TextRange(value.start(), value.start() + bare.length());
  }

  /** The last resort: the engine's words. */
  static SyntaxError explain(String text, ChunkParser.Failed failed) {
    int at = Math.min(failed.offset(), Math.max(0, text.length() - 1));
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return SyntaxError.of(
        new TextRange(at, LineEnds.end(text, at)),
        "This cannot be read as YAML: " + failed.problem() + ".");
  }
}
