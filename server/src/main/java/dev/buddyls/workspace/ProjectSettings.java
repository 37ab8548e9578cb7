package dev.buddyls.workspace;

import dev.buddyls.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that hold for the files of a folder, and what they say of files.
 *
 * @param file where they come from, if they come from a file
 */
public record ProjectSettings(
    Settings settings, Optional<SettingsFile> file, Globs include, Globs exclude) {

  /** Those of a settings file; for what it leaves open, those of {@code others}. */
  public static ProjectSettings of(SettingsFile file, Map<?, ?> others) {
    Settings settings = Settings.read(file.members(), others);
    return of(settings, Optional.of(file), file.path().getParent());
  }

  /** Those of nobody's file; patterns are relative to {@code root}. */
  public static ProjectSettings of(Map<?, ?> members, Path root) {
    return of(Settings.read(members), Optional.empty(), root);
  }

  private static ProjectSettings of(Settings settings, Optional<SettingsFile> file, Path root) {
    return new ProjectSettings(
        settings, file, new Globs(root, settings.include()), new Globs(root, settings.exclude()));
  }

  /** Whether a file holds pipelines, although its name does not say so. */
  public boolean includes(Path path) {
    return include.fit(path.toAbsolutePath().normalize());
  }

  /** Whether nothing shall be said about a file. */
  public boolean excludes(Path path) {
    return exclude.fit(path.toAbsolutePath().normalize());
  }
}
