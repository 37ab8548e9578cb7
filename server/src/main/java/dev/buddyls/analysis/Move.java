package dev.buddyls.analysis;

import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes an entry with its lines and the comments on them into another mapping. */
public final class Move {

  private static final Pattern LINE_STARTS = Pattern.compile("(?m)^(?=.*\\S)");

  private Move() {}

  /**
   * The move of an entry behind the first entry of another mapping. Empty where that is more than
   * moving and indenting lines.
   *
   * @param text of the block that holds both
   */
  public static Optional<Fix> of(
      String text, Node.Mapping from, Node.Entry entry, Node.Mapping to) {
    Node.Entry first = to.entries().get(0);
    int column = LineEnds.column(text, entry.key().range().start());
    int start = entry.key().range().start() - column;
    if (from.flow()
        || to.flow()
        || !text.substring(start, start + column).isBlank()
        || first.range().contains(entry.range())
        || !(first.value() instanceof Node.Scalar name)) {
      return Optional.empty();
    }
    String lines = text.substring(start, LineEnds.end(text, entry.range().end()));
    int target = LineEnds.column(text, first.key().range().start());
    String moved =
        target < column
            ? lines.replaceAll("(?m)^ {" + (column - target) + "}", "")
            : LINE_STARTS.matcher(lines).replaceAll(" ".repeat(target - column));
    int behind = LineEnds.end(text, first.range().end());
    String title = "Move it to `" + first.keyText().orElse("") + ": " + name.value() + "`";
    return Removal.of(text, from, entry)
        .map(
            removal -> {
              List<TextEdit> edits = new ArrayList<>(removal.edits());
              edits.add(0, TextEdit.insert(behind, LineEnds.of(text) + moved));
              return new Fix(title, List.copyOf(edits), false);
            });
  }
}
