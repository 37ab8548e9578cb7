package dev.buddyls.analysis;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All findings of one state of a file.
 *
 * @param findings absolute ranges, in the order of the text
 * @param ofChunks what rules said of chunks, by chunk identity, for the next state of the file
 * @param ofParts what rules said of parts of chunks, by part identity, for the next state
 */
public record Report(
    BuddyFile file,
    List<Finding> findings,
    Map<ChunkModel, List<Finding>> ofChunks,
    Map<ChunkModel, PartReport> ofParts) {

  /** A report of which nothing is known about parts. */
  public Report(BuddyFile file, List<Finding> findings, Map<ChunkModel, List<Finding>> ofChunks) {
    this(file, findings, ofChunks, Map.of());
  }

  /**
   * What rules said of a part of a chunk.
   *
   * @param findings relative to the part
   * @param needWhole ids of the rules that have to see the whole chunk
   */
  public record PartReport(List<Finding> findings, Set<String> needWhole) {}

  /** The report on a file of which nothing is known yet. */
  public static Report none(BuddyFile file) {
    return new Report(file, List.of(), Map.of(), Map.of());
  }
}
