package dev.buddyls.catalog;

import dev.buddyls.text.EnglishList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A demand on other keys of the same object, or, for keys that begin with {@code ^}, on those of
 * the object that holds it: key by key a test, in order. Immutable.
 */
public record Condition(Map<String, Test> tests) {

  private static final String AND = " and ";
  private static final String HOLDER = "^";

  public static final Condition NONE = new Condition(Map.of());

  /** What an object holds; the text of a key is empty for anything that is not a plain scalar. */
  public interface Lookup {

    boolean has(String key);

    Optional<String> text(String key);

    /** The object that holds it. */
    default Optional<? extends Lookup> holder() {
      return Optional.empty();
    }
  }

  /** A test of one key. */
  public sealed interface Test {

    record Present() implements Test {}

    record Absent() implements Test {}

    record IsOneOf(Set<String> values) implements Test {}
  }

  /** The tests of the object itself. */
  public Condition ofObject() {
    Map<String, Test> own = new LinkedHashMap<>(tests);
    own.keySet().removeIf(Condition::isOfHolder);
    return new Condition(Collections.unmodifiableMap(own));
  }

  private static boolean isOfHolder(String key) {
    return key.startsWith(HOLDER);
  }

  public boolean isNone() {
    return tests.isEmpty();
  }

  /** Whether every test holds. */
  public boolean allHold(Lookup object) {
    return tests.entrySet().stream().allMatch(it -> holds(it.getKey(), it.getValue(), object));
  }

  /** Whether one test at least holds. */
  public boolean anyHolds(Lookup object) {
    return tests.entrySet().stream().anyMatch(it -> holds(it.getKey(), it.getValue(), object));
  }

  private static boolean holds(String key, Test test, Lookup object) {
    if (isOfHolder(key)) {
      String own = key.substring(HOLDER.length());
      return object.holder().filter(it -> holds(own, test, it)).isPresent();
    }
    if (test instanceof Test.IsOneOf oneOf) {
      return object.text(key).filter(oneOf.values()::contains).isPresent();
    }
    return object.has(key) == test instanceof Test.Present;
  }

  /** All tests in words, such as {@code `type` is PUSH or CREATE_REF}. */
  public String describeAll() {
    return describe(AND);
  }

  /** Any of the tests in words. */
  public String describeAny() {
    return describe(" or ");
  }

  private String describe(String between) {
    List<String> parts = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Test last = null;
    for (Map.Entry<String, Test> it : tests.entrySet()) {
      if (last != null && !last.equals(it.getValue())) {
        parts.add(describe(keys, last, between));
        keys.clear();
      }
      keys.add("`" + it.getKey() + "`");
      last = it.getValue();
    }
    parts.add(describe(keys, last, between));
    return String.join(between, parts);
  }

  /** Keys with the same test, such as {@code `start_date` or `delay` is present}. */
  private static String describe(List<String> keys, Test test, String between) {
    String is = keys.size() > 1 && between.equals(AND) ? " are " : " is ";
    return String.join(between, keys) + is + describe(test);
  }

  private static String describe(Test test) {
    if (test instanceof Test.IsOneOf oneOf) {
      return EnglishList.or(oneOf.values().stream().sorted().toList());
    }
    return test instanceof Test.Present ? "present" : "absent";
  }
}
