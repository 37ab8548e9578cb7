package dev.buddyls.cli;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.SettingsFile;
import dev.buddyls.workspace.SettingsFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say where settings come from. */
final class SettingsOptions {

  static final class Choice {

    @Option(
        names = "--config",
        paramLabel = "FILE",
        description =
            "The settings file for all files, instead of the nearest .buddy-ls.yml above each.")
    private Path file;

    @Option(names = "--no-config", description = "Reads no settings file.")
    private boolean none;
  }

  @ArgGroup private Choice choice = new Choice();

  /**
   * Tells the settings for a file. For one thread.
   *
   * @throws Unusable if there is no file as asked for
   * @throws dev.buddyls.workspace.Unreadable if it cannot be read
   */
  Function<Path, ProjectSettings> settings(Catalog catalog) {
    if (choice.file != null && !Files.exists(choice.file)) {
      throw new Unusable(choice.file + ": there is no such file");
    }
    if (choice.none || choice.file != null) {
      ProjectSettings fixed =
          choice.none
              ? ProjectSettings.of(Map.of(), Path.of(""))
              : ProjectSettings.of(SettingsFile.read(choice.file, catalog), Map.of());
      return path -> fixed;
    }
    return new SettingsFinder(catalog, Map.of(), path -> Optional.empty())::of;
  }
}
