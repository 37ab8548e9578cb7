package dev.buddyls.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A kind of action in full.
 *
 * @param object its keys, those of every action included
 * @param integrations types of integrations it takes
 * @param pauses whether a run can end or wait there
 */
public record ActionType(
    ActionSummary summary,
    ObjectType object,
    List<String> integrations,
    boolean pauses,
    Optional<String> example) {

  public String type() {
    return summary.type();
  }
}
