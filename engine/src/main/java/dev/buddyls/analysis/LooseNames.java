package dev.buddyls.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names, of which one asks whether one is the same as another but for case and the signs between
 * its words. Nearly all are exactly the same, which is found without taking names apart. For one
 * thread.
 */
public final class LooseNames {

  private final Set<String> exact;
  private final Map<String, Optional<String>> typos = new HashMap<>();
  private Set<String> loose = Set.of();

  public LooseNames(Collection<String> names) {
    this.exact = Set.copyOf(names);
  }

  /** All of them, in no order. */
  public Set<String> all() {
    return exact;
  }

  public boolean contains(String name) {
    if (exact.contains(name)) {
      return true;
    }
    if (loose.isEmpty()) {
      loose = exact.stream().map(Typo::plain).collect(Collectors.toSet());
    }
    return loose.contains(Typo.plain(name));
  }

  /** The one that {@code name} is a {@link Typo} of, if it is none of them. */
  public Optional<String> typo(String name) {
    return typos.computeIfAbsent(name, it -> contains(it) ? Optional.empty() : Typo.of(it, exact));
  }
}
