package dev.buddyls.cli.commands;

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

/** The options for where settings are read from. */
final class SettingsOptions {

  static final class ConfigOption {

    @Option(
        names = "--config",
        paramLabel = "FILE",
        description =
            "Use this settings file instead of the nearest .buddy-ls.yml above each file.")
    private Path file;

    @Option(names = "--no-config", description = "Read no settings files.")
    private boolean none;
  }

  @ArgGroup private ConfigOption config = new ConfigOption();

  /**
   * Finds the settings for a file. Not thread-safe.
   *
   * @throws UsageException if the file that the options name does not exist
   * @throws dev.buddyls.workspace.Unreadable if it cannot be read
   */
  Function<Path, ProjectSettings> settings(Catalog catalog) {
    if (config.file != null && !Files.exists(config.file)) {
      throw new UsageException(config.file + ": no such file");
    }
    if (config.none || config.file != null) {
      ProjectSettings fixed =
          config.none
              ? ProjectSettings.of(Map.of(), Path.of(""))
              : ProjectSettings.of(SettingsFile.read(config.file, catalog), Map.of());
      return path -> fixed;
    }
    return new SettingsFinder(catalog, Map.of(), path -> Optional.empty())::of;
  }
}
