package dev.buddyls.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.testing.TestCatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The catalogue lists the keys that real files use in the order in which they were counted. */
class ObservedUsesTest {

  private static final Catalog CATALOG = TestCatalog.open();

  @Test
  void listsTheKeysOfRealFilesByHowManyHaveThem() {
    for (Map.Entry<String, JsonElement> seen : Facts.file("observed").entrySet()) {
      String name = seen.getKey().replace("Action ", "");
      object(seen.getKey(), name)
          .ifPresent(
              it ->
                  assertThat(CATALOG.uses(name))
                      .as(name)
                      .isEqualTo(counted(seen.getValue().getAsJsonObject(), it)));
    }
  }

  @Test
  void listsTheTypesOfTodayThatSeveralProjectsUse() {
    JsonObject observed = Facts.file("observed");
    assertThat(CATALOG.uses("action types"))
        .isEqualTo(
            observed.keySet().stream()
                .filter(it -> it.startsWith("Action "))
                .filter(it -> count(observed.getAsJsonObject(it), "type", "repos") > 1)
                .filter(it -> isOfToday(it.substring("Action ".length())))
                .sorted(
                    Comparator.<String>comparingInt(
                            it -> -count(observed.getAsJsonObject(it), "type", "repos"))
                        .thenComparingInt(
                            it -> -count(observed.getAsJsonObject(it), "type", "times")))
                .map(it -> it.substring("Action ".length()))
                .toList());
  }

  private static boolean isOfToday(String type) {
    return Optional.ofNullable(CATALOG.actionTypes().get(type))
        .filter(it -> it.deprecation().isEmpty())
        .isPresent();
  }

  private static Optional<ObjectType> object(String observed, String name) {
    return observed.equals(name)
        ? Optional.of(CATALOG.object(name))
        : CATALOG.action(name).map(ActionType::object);
  }

  private static List<String> counted(JsonObject keys, ObjectType object) {
    return keys.keySet().stream()
        .filter(key -> object.property(key).isPresent())
        .sorted(
            Comparator.<String>comparingInt(key -> -count(keys, key, "repos"))
                .thenComparingInt(key -> -count(keys, key, "times")))
        .toList();
  }

  private static int count(JsonObject keys, String key, String what) {
    return keys.getAsJsonObject(key).get(what).getAsInt();
  }
}
