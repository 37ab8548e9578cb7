package dev.buddyls.analysis;

import dev.buddyls.model.Name;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.List;

/**
 * An edit that mends a finding.
 *
 * @param title what it does, as an order: {@code Rename to `refs`}
 * @param safe whether it can be applied unseen, because it cannot change what Buddy does
 */
public record Fix(String title, List<TextEdit> edits, boolean safe) {

  public static Fix safe(String title, TextEdit... edits) {
    return new Fix(title, List.of(edits), true);
  }

  public static Fix unsafe(String title, TextEdit... edits) {
    return new Fix(title, List.of(edits), false);
  }

  /** Writes another word in the place of a scalar, in the same quotes. */
  public static Fix change(Node.Scalar scalar, String word) {
    return unsafe(
        "Change to `" + word + "`", new TextEdit(scalar.range(), scalar.inSameQuotes(word)));
  }

  /** Writes another name in the place of one, in the same quotes. */
  public static Fix change(Name written, String name) {
    return unsafe("Change to `" + name + "`", new TextEdit(written.range(), name));
  }

  Fix shift(int by) {
    return new Fix(title, edits.stream().map(edit -> edit.shift(by)).toList(), safe);
  }
}
