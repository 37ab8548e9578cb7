package dev.buddyls.model;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file can know of the rest of its project: {@code buddy.yml} and the files below {@code
 * .buddy}, what else is on disk, and what the user says of it all. Immutable, but for the disk.
 *
 * @param others the other Buddy files of the project, in the order of their paths
 */
public record Project(List<Member> others, WorkingCopy copy, Settings settings) {

  /** A file and its names; ranges are absolute. */
  public record Member(SourceText source, Names names) {}

  /** Nothing else is known. */
  public static final Project NONE = new Project(List.of(), WorkingCopy.NONE);

  /** A project of which the user says nothing. */
  public Project(List<Member> others, WorkingCopy copy) {
    this(others, copy, Settings.DEFAULT);
  }

  /** The names in a file of the project and in all others. */
  public Stream<Names> names(BuddyFile file) {
    return Stream.concat(Stream.of(file.names()), others.stream().map(Member::names));
  }

  /** The names of a kind that the user vouches for, as no file gives them to anything. */
  public Set<String> declared(NameKind kind) {
    Settings.Known known = settings.known();
    return switch (kind) {
      case PIPELINE -> known.pipelines();
      case TARGET -> known.targets();
      case ENVIRONMENT -> known.environments();
      case INTEGRATION -> known.integrations();
      case VARIABLE -> known.variables();
      default -> Set.of();
    };
  }

  /** The same as the user wants it. */
  public Project with(Settings other) {
    return new Project(others, copy, other);
  }
}
