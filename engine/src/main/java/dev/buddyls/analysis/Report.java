package dev.buddyls.analysis;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import java.util.List;
import java.util.Map;

/**
 * All findings of one state of a file.
 *
 * @param findings absolute ranges, in the order of the text
 * @param ofChunks what chunk rules said, by chunk identity, for the next state of the file
 */
public record Report(
    BuddyFile file, List<Finding> findings, Map<ChunkModel, List<Finding>> ofChunks) {

  /** The report on a file of which nothing is known yet. */
  public static Report none(BuddyFile file) {
    return new Report(file, List.of(), Map.of());
  }
}
