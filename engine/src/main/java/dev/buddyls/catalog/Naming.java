package dev.buddyls.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What identifies the objects of a type.
 *
 * @param keys the keys that give an object its names; the first one identifies it
 * @param labels the keys by which people know an object, the best first
 */
public record Naming(Map<String, NameKind> keys, List<String> labels) {

  /** What a key gives a name to, if it does. */
  public Optional<NameKind> kind(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  /** The key that identifies an object. */
  public Optional<String> key() {
    return keys.keySet().stream().findFirst();
  }
}
