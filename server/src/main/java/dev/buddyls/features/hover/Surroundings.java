package dev.buddyls.features.hover;

import java.time.Clock;
import java.util.List;

/**
 * What matters to a hover and stands in no file of Buddy's.
 *
 * @param clock the time, in the reader's zone
 * @param refs the repository's branches and tags by their full names, such as {@code
 *     refs/heads/main}; empty where nobody knows them
 */
public record Surroundings(Clock clock, List<String> refs) {

  /** Those of a reader who has no repository at hand. */
  public static Surroundings of(Clock clock) {
    return new Surroundings(clock, List.of());
  }
}
