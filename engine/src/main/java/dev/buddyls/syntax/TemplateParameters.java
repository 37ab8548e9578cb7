package dev.buddyls.syntax;

import dev.buddyls.text.Matches;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters of remote templates. {@code !{name:default}} as a value, and {@code !name} on a line
 * of its own, are not YAML before Buddy has replaced them: they are hidden from the engine by as
 * many harmless units.
 */
final class TemplateParameters {

  private static final Pattern VALUE = Pattern.compile("[ \\t\\[,](!\\{[^}\\r\\n]*\\})");
  private static final Pattern LINE =
      Pattern.compile("(?:^|[\\r\\n])[ \\t]*(!(?:\\w+|\\{[^}\\r\\n]*\\}))[ \\t]*(?=[\\r\\n]|$)");

  /** From the private use area: no text has it by accident. */
  private static final char HIDDEN = '\uE000';

  private static final Pattern RUN = Pattern.compile(HIDDEN + "+");

  private TemplateParameters() {}

  static String hide(String text) {
    if (text.indexOf('!') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    mask(LINE.matcher(text), '#', result);
    mask(VALUE.matcher(result.toString()), HIDDEN, result);
    return result.toString();
  }

  private static void mask(Matcher matcher, char unit, StringBuilder result) {
    while (matcher.find()) {
      String mask = String.valueOf(unit).repeat(matcher.end(1) - matcher.start(1));
      result.replace(matcher.start(1), matcher.end(1), mask);
    }
  }

  /** The tree with the text that was hidden in the place of what hid it. */
  static Node restore(String text, String hidden, Node node) {
    if (hidden.indexOf(HIDDEN) < 0) {
      return node;
    }
    if (node instanceof Node.Mapping it) {
      List<Node.Entry> entries =
          it.entries().stream()
              .map(
                  e ->
                      new Node.Entry(
                          restore(text, hidden, e.key()), restore(text, hidden, e.value())))
              .toList();
      return new Node.Mapping(it.range(), entries, it.flow(), it.properties());
    }
    if (node instanceof Node.Sequence it) {
      List<Node.Item> items =
          it.items().stream()
              .map(item -> new Node.Item(item.dash(), restore(text, hidden, item.value())))
              .toList();
      return new Node.Sequence(it.range(), items, it.flow(), it.properties());
    }
    return node instanceof Node.Scalar scalar ? restore(text, hidden, scalar) : node;
  }

  /** Runs of hidden units are in a scalar's value in the order of the text, as they were. */
  private static Node restore(String text, String hidden, Node.Scalar scalar) {
    if (scalar.value().indexOf(HIDDEN) < 0) {
      return scalar;
    }
    TextRange range = scalar.range();
    Matcher runs = RUN.matcher(range.of(hidden));
    String value =
        Matches.replace(
            RUN,
            scalar.value(),
            run -> runs.find() ? range.of(text).substring(runs.start(), runs.end()) : "");
    return new Node.Scalar(range, value, scalar.style(), scalar.properties());
  }
}
