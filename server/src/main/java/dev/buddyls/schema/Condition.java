package dev.buddyls.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A demand on other keys of the same object: key by key a test, in order. Immutable. */
public record Condition(Map<String, Test> tests) {

  public static final Condition NONE = new Condition(Map.of());

  /** What an object holds; the text of a key is empty for anything that is no plain scalar. */
  public interface Lookup {

    boolean has(String key);

    Optional<String> text(String key);
  }

  /** A test of one key. */
  public sealed interface Test {

    record Present() implements Test {}

    record Absent() implements Test {}

    record IsOneOf(Set<String> values) implements Test {}
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
    if (test instanceof Test.IsOneOf oneOf) {
      return object.text(key).filter(oneOf.values()::contains).isPresent();
    }
    return object.has(key) == test instanceof Test.Present;
  }

  /** All tests in words, such as {@code `type` is PUSH or CREATE_REF}. */
  public String describeAll() {
    return describe(" and ");
  }

  /** Any of the tests in words. */
  public String describeAny() {
    return describe(" or ");
  }

  private String describe(String between) {
    return String.join(
        between,
        tests.entrySet().stream().map(it -> describe(it.getKey(), it.getValue())).toList());
  }

  private static String describe(String key, Test test) {
    if (test instanceof Test.IsOneOf oneOf) {
      return "`" + key + "` is " + String.join(" or ", oneOf.values().stream().sorted().toList());
    }
    return "`" + key + "` is " + (test instanceof Test.Present ? "present" : "absent");
  }
}
