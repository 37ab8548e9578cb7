package dev.buddyls.model;

import dev.buddyls.text.SourceText;
import java.util.List;

/**
 * What a file can know of the rest of its project: {@code buddy.yml} and the files below {@code
 * .buddy}, and what else is on disk. Immutable, but for the disk.
 *
 * @param others the other Buddy files of the project, in the order of their paths
 */
public record Project(List<Member> others, WorkingCopy copy) {

  /** A file and its names; ranges are absolute. */
  public record Member(SourceText source, Names names) {}

  /** Nothing else is known. */
  public static final Project ALONE = new Project(List.of(), WorkingCopy.NONE);
}
