package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that sets a variable for the commands behind it.
 *
 * @param line of the command, for people: the first line is 1
 * @param command the command, or its line in a text of several
 */
record ShellAssignment(String name, int line, String command) {

  private static final int LONGEST = 80;

  /** The last one before a cursor in the same action. */
  static Optional<ShellAssignment> of(String name, Cursor cursor) {
    Pattern setting =
        Pattern.compile(
            "(?:^|[\\s;&|({])(?:%1$s=|(?:for|read|read -r) %1$s\\b)"
                .formatted(Pattern.quote(name)));
    String text = cursor.text();
    Optional<ShellAssignment> last = Optional.empty();
    for (TypedValue value : cursor.chunk().values()) {
      if (isCommandOf(value, cursor) && value.node() instanceof Node.Scalar scalar) {
        TextRange content = scalar.content();
        int end = Math.min(content.end(), cursor.offset());
        Matcher matcher = setting.matcher(text);
        matcher.region(Math.min(content.start(), end), end);
        while (matcher.find()) {
          last = Optional.of(at(matcher.end(), name, scalar, cursor));
        }
      }
    }
    return last;
  }

  private static boolean isCommandOf(TypedValue value, Cursor cursor) {
    return value.type().takes(Format.COMMAND)
        && value.owner().mapping().range().touches(cursor.offset());
  }

  private static ShellAssignment at(int offset, String name, Node.Scalar scalar, Cursor cursor) {
    String text = cursor.text();
    String command =
        scalar.blockStyle()
            ? text.substring(LineEnds.start(text, offset), LineEnds.end(text, offset))
            : scalar.value();
    return new ShellAssignment(name, cursor.lineNumber(cursor.base() + offset), command);
  }

  String words() {
    String where = Markdown.code(name) + " is set by the command in line " + line;
    return SecretGuess.of(name, command)
        ? where + "."
        : where + ": " + Markdown.code(Markdown.shortened(command, LONGEST));
  }
}
