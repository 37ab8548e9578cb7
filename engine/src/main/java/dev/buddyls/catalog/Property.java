package dev.buddyls.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key of an object.
 *
 * @param doc Markdown
 * @param applies the key has an effect only where this holds
 * @param formats other formats than that of its type, where their conditions hold
 * @param unrestricted for a key that limits when its object runs: the words with which it does not
 * @param sure whether the facts about it are certain; if not, they never cause an error
 * @param example a YAML snippet that shows the key
 */
public record Property(
    String key,
    ValueType type,
    String doc,
    Requirement required,
    Condition applies,
    Map<Format, Condition> formats,
    Optional<Set<String>> unrestricted,
    Optional<String> defaultValue,
    Optional<String> since,
    Optional<Deprecation> deprecation,
    boolean sure,
    Optional<String> example) {

  /**
   * The format that a text under it has together with the other keys of an object, if not its
   * type's.
   */
  public Optional<Format> formatIn(Condition.Lookup object) {
    return formats.entrySet().stream()
        .filter(it -> it.getValue().allHold(object))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether it limits when its object runs, unless it has one of {@link #unrestricted}. */
  public boolean restricts() {
    return unrestricted.isPresent();
  }

  /** The same as far as it concerns people: what it means, and not how sure that is. */
  public Property meaning() {
    return new Property(
        key,
        type,
        doc,
        required,
        applies,
        Map.of(),
        Optional.empty(),
        defaultValue,
        since,
        deprecation,
        true,
        Optional.empty());
  }
}
