package dev.buddyls.analysis;

import dev.buddyls.model.BlockModel;
import dev.buddyls.model.BuddyFile;
import java.util.List;
import java.util.Map;

/**
 * All findings of one state of a file.
 *
 * @param findings absolute ranges, in the order of the text
 * @param ofBlocks what block rules said, by block identity, for the next state of the file
 */
public record Report(
    BuddyFile file, List<Finding> findings, Map<BlockModel, List<Finding>> ofBlocks) {

  /** The report on a file of which nothing is known yet. */
  public static Report none(BuddyFile file) {
    return new Report(file, List.of(), Map.of());
  }
}
