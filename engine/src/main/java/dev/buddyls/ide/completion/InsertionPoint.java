package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * Where proposals go.
 *
 * @param range what they replace, relative to the cursor's chunk
 * @param before what comes before them when they are accepted: a space, a dash, a line break
 * @param column of their first unit once they are inserted; where lines are added, they follow it
 * @param flow whether it is between brackets, where no line may be started
 * @param quote the quote that the range is in, if it is in one
 */
record InsertionPoint(
    TextRange range, String before, int column, boolean flow, Optional<Character> quote) {

  static InsertionPoint at(TextRange range, int column) {
    return new InsertionPoint(range, "", column, false, Optional.empty());
  }

  /** The same, with something inserted before it; {@code column} is then that of what follows. */
  InsertionPoint after(String text, int newColumn) {
    return new InsertionPoint(range, text, newColumn, flow, quote);
  }

  InsertionPoint inFlow(boolean between) {
    return new InsertionPoint(range, before, column, between, quote);
  }

  InsertionPoint inQuotes(Optional<Character> around) {
    return new InsertionPoint(range, before, column, flow, around);
  }

  /** A proposal that goes here. */
  ProposalBuilder proposal(ProposalKind kind, String label, Snippet text) {
    return Proposal.builder(kind, label, range, text.after(before));
  }
}
