package dev.buddyls.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.commands.BundledRulePages;
import dev.buddyls.explain.RulePage;
import dev.buddyls.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: describes the {@code rules} of a settings file in the catalogue, one key for
 * each rule there is, so that settings are checked, completed and explained like any other file.
 */
final class RuleIndexer {

  private RuleIndexer() {}

  /**
   * @param args the catalogue's folder
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    JsonObject levels = new JsonObject();
    for (Settings.Level level : Settings.Level.values()) {
      levels.addProperty(level.word(), doc(level));
    }
    JsonObject rules = new JsonObject();
    Rules.of(Catalog.bundled(), Settings.DEFAULT).all().stream()
        .map(new BundledRulePages()::page)
        .forEach(page -> rules.add(page.id(), property(page, levels)));
    JsonObject object = new JsonObject();
    object.addProperty("title", "List of rules");
    object.addProperty("doc", "How loud each rule is, by its id.");
    object.add("properties", rules);
    Files.writeString(
        Path.of(args[0], "objects", "RuleSeverities.json"),
        new GsonBuilder().disableHtmlEscaping().create().toJson(object));
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
      case OFF -> "says nothing";
      case HINT -> "a remark that is easy to overlook";
      case INFORMATION -> "works, but there is a better way";
      case WARNING -> "very likely a mistake";
      case ERROR -> "`check` fails";
    };
  }
}
