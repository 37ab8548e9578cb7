package dev.buddyls.analysis.edits;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes an entry with its lines and the comments on them into another mapping. */
public final class MoveEntry {

  private MoveEntry() {}

  /**
   * The move of an entry behind the first entry of another mapping. Empty where that is more than
   * moving and indenting lines.
   *
   * @param text of the chunk that holds both
   */
  public static Optional<Fix> of(
      String text, Node.Mapping from, Node.Entry entry, Node.Mapping to) {
    Node.Entry first = to.entries().get(0);
    if (to.flow()
        || first.range().contains(entry.range())
        || !(first.value() instanceof Node.Scalar name)) {
      return Optional.empty();
    }
    EntryEditor source = EntryEditor.of(from, text);
    int column = LineEnds.column(text, first.key().range().start());
    String ending = LineEnds.of(text);
    String moved = ending + " ".repeat(column) + source.lines(entry).at(column, ending);
    TextEdit insert = TextEdit.insert(LineEnds.end(text, first.range().end()), moved);
    String title = "Move it to `" + first.keyText().orElse("") + ": " + name.value() + "`";
    return source
        .move(entry)
        .fix(title, Applicability.UNSAFE)
        .map(
            removal -> {
              List<TextEdit> edits = new ArrayList<>(removal.edits());
              edits.add(0, insert);
              return new Fix(title, List.copyOf(edits), Applicability.UNSAFE);
            });
  }
}
