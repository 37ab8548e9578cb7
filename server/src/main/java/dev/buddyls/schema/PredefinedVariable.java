package dev.buddyls.schema;

import java.util.List;
import java.util.Optional;

/**
 * A variable that Buddy sets. A name that ends in {@code *} stands for a family of variables.
 *
 * @param aliases older names, which still work
 * @param only when it is set, where it isn't always
 * @param example a value it may have
 */
public record PredefinedVariable(
    String name,
    String doc,
    String group,
    List<String> aliases,
    Optional<String> since,
    Optional<String> only,
    Optional<String> example,
    Optional<Deprecation> deprecation) {

  /** Whether {@code written} is this variable, by its name or an older one. */
  public boolean isCalled(String written) {
    return matches(name, written) || aliases.stream().anyMatch(it -> matches(it, written));
  }

  private static boolean matches(String name, String written) {
    return name.endsWith("*")
        ? written.startsWith(name.substring(0, name.length() - 1))
        : name.equals(written);
  }
}
