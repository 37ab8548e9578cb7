package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextRange;

/**
 * Where somebody writes.
 *
 * @param typed the chunk around the cursor
 * @param offset of the cursor in the file
 */
record Context(BuddyFile file, Project project, HalfTyped typed, int offset) {

  ChunkModel chunk() {
    return typed.chunk().model();
  }

  TargetGeneration newCode() {
    return new TargetGeneration(project.settings().generation());
  }

  int base() {
    return typed.chunk().offset();
  }

  /** What stands in a range of the chunk before the cursor, but for blanks at its start. */
  String before(TextRange range) {
    int start = Math.min(base() + range.start(), offset);
    return file.tree().source().text().substring(start, offset).stripLeading();
  }
}
