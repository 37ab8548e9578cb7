package dev.buddyls.features.completion;

import dev.buddyls.analysis.NewCode;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextRange;

/**
 * Where somebody writes.
 *
 * @param typed the block around the cursor
 * @param offset of the cursor in the file
 */
record Context(BuddyFile file, Project project, HalfTyped typed, int offset) {

  BlockModel block() {
    return typed.block().model();
  }

  NewCode newCode() {
    return new NewCode(project.settings().generation());
  }

  int base() {
    return typed.block().offset();
  }

  /** What stands in a range of the block before the cursor, but for blanks at its start. */
  String before(TextRange range) {
    int start = Math.min(base() + range.start(), offset);
    return file.tree().source().text().substring(start, offset).stripLeading();
  }
}
