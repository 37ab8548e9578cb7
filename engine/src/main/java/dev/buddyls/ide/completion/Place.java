package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * Where proposals go.
 *
 * @param range what they replace
 * @param before what stands before them when they are accepted: a space, a dash, a line break
 * @param column of their first unit once they are inserted; where lines are added, they follow it
 * @param flow whether it is between brackets, where no line may be started
 * @param quote the quote that the range is in, if it is in one
 */
record Place(TextRange range, String before, int column, boolean flow, Optional<Character> quote) {

  static Place at(TextRange range, int column) {
    return new Place(range, "", column, false, Optional.empty());
  }

  /** The same, with something inserted before it; {@code column} is then that of what follows. */
  Place after(String text, int newColumn) {
    return new Place(range, text, newColumn, flow, quote);
  }

  Place inFlow(boolean between) {
    return new Place(range, before, column, between, quote);
  }

  Place inQuotes(Optional<Character> around) {
    return new Place(range, before, column, flow, around);
  }
}
