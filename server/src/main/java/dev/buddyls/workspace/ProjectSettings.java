package dev.buddyls.workspace;

import dev.buddyls.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings for the files of a folder, and which files they include and exclude.
 *
 * @param file the settings file that they come from, if any
 */
public record ProjectSettings(
    Settings settings, Optional<SettingsFile> file, Globs include, Globs exclude) {

  /** The settings of a file; {@code others} apply to what it does not set. */
  public static ProjectSettings of(SettingsFile file, Map<?, ?> others) {
    Settings settings = Settings.read(file.members(), others);
    return of(settings, Optional.of(file), file.path().getParent());
  }

  /** Settings that come from no file; patterns are relative to {@code root}. */
  public static ProjectSettings of(Map<?, ?> members, Path root) {
    return of(Settings.read(members), Optional.empty(), root);
  }

  private static ProjectSettings of(Settings settings, Optional<SettingsFile> file, Path root) {
    return new ProjectSettings(
        settings, file, new Globs(root, settings.include()), new Globs(root, settings.exclude()));
  }

  /** Whether a file contains pipelines although its name is not that of a Buddy file. */
  public boolean includes(Path path) {
    return include.match(path.toAbsolutePath().normalize());
  }

  /** Whether a file is not checked. */
  public boolean excludes(Path path) {
    return exclude.match(path.toAbsolutePath().normalize());
  }
}
