package dev.buddyls.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A variable that Buddy sets. A name that ends in {@code *} stands for a family of variables.
 *
 * @param aliases older names, which still work
 * @param parameters what stood for it before there were variables, without <code>${}</code>
 * @param only when it is set, where it isn't always
 * @param example a value it may have
 */
public record PredefinedVariable(
    String name,
    String doc,
    String group,
    List<String> aliases,
    List<String> parameters,
    Optional<String> since,
    Optional<String> only,
    Optional<String> example,
    Optional<Deprecation> deprecation) {

  /** Whether {@code written} is this variable, by its name or an older one. */
  public boolean isCalled(String written) {
    return matches(name, written) || aliases.stream().anyMatch(it -> matches(it, written));
  }

  /** The current name for an older one. */
  public Optional<String> nameToday(String written) {
    return aliases.stream()
        .filter(it -> matches(it, written))
        .map(it -> it.endsWith("*") ? stem(name) + written.substring(stem(it).length()) : name)
        .findFirst();
  }

  private static String stem(String family) {
    return family.substring(0, family.length() - 1);
  }

  private static boolean matches(String name, String written) {
    return name.endsWith("*") ? written.startsWith(stem(name)) : name.equals(written);
  }
}
