package dev.buddyls.explain;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.settings.Settings;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import dev.buddyls.testing.TestCatalog;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The catalogue's object {@code RuleSeverities} describes the {@code rules} of a settings file, one
 * key for each rule there is, so that settings are checked, completed and explained like any other
 * file.
 */
class RuleSeveritiesTest {

  private static final Path FILE = Repository.CATALOG.resolve("objects/RuleSeverities.json");
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final String START =
      """
      {
        "title": "List of rules",
        "doc": "Severity of each rule, by its id.",
        "properties": {
      """;
  private static final String END = "\n  }\n}\n";

  @Test
  void listsEveryRule() {
    JsonObject levels = new JsonObject();
    for (Settings.Level level : Settings.Level.values()) {
      levels.addProperty(level.word(), doc(level));
    }
    Golden.file(
        FILE,
        Rules.of(TestCatalog.open(), Settings.DEFAULT).all().stream()
            .map(new SourcePages()::page)
            .map(page -> "    \"%s\": %s".formatted(page.id(), JSON.toJson(property(page, levels))))
            .collect(Collectors.joining(",\n", START, END)));
  }

  private static JsonObject property(RulePage page, JsonObject levels) {
    JsonObject property = new JsonObject();
    property.addProperty("type", "choice");
    property.addProperty("doc", page.finds());
    property.addProperty("default", page.severity().word());
    property.add("values", levels);
    return property;
  }

  private static String doc(Settings.Level level) {
    return switch (level) {
      case OFF -> "is not reported";
      case HINT -> "a remark that is easy to overlook";
      case INFORMATION -> "works, but there is a better way";
      case WARNING -> "very likely a mistake";
      case ERROR -> "`check` fails";
    };
  }
}
