package dev.buddyls.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The integrations that a project's files list. Immutable.
 *
 * @param all in the order of the files and their texts; empty if there is no list
 */
public record Integrations(List<Integration> all) {

  public static final Integrations NONE = new Integrations(List.of());

  /** Those that a file and the others of its project list. */
  public static Integrations of(BuddyFile file, Project project) {
    return new Integrations(
        Stream.concat(Stream.of(file.names()), project.others().stream().map(Project.Member::names))
            .flatMap(names -> names.integrations().stream())
            .toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Those that a pipeline may get that asks for {@code word}: several where scopes have
   * integrations of one identifier.
   */
  public List<Integration> called(String word) {
    return all.stream().filter(it -> it.isCalled(word)).toList();
  }
}
