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

/** The options that say where settings come from. */
final class SettingsOptions {

  static final class ConfigOption {

    @Option(
        names = "--config",
        paramLabel = "FILE",
        description =
            "The settings file for all files, instead of the nearest .buddy-ls.yml above each.")
    private Path file;

    @Option(names = "--no-config", description = "Reads no settings file.")
    private boolean none;
  }

  @ArgGroup private ConfigOption config = new ConfigOption();

  /**
   * The settings for a file. For one thread.
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
