package dev.buddyls.workspace;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the settings for a file: those of the nearest {@code .buddy-ls.yml} above it, up to the
 * root of its git repository. Results are cached for the life of the finder; create a new one to
 * read the files again. May be used from any thread.
 */
public final class SettingsFinder {

  private static final int MAX_FOLDERS = 64;

  private final Catalog catalog;
  private final Map<?, ?> others;
  private final Function<Path, Optional<String>> open;
  private final Map<Path, Optional<SettingsFile>> files = new HashMap<>();
  private final Map<Path, ProjectSettings> byFolder = new HashMap<>();

  /**
   * @param others settings for what a file does not set, as nested maps
   * @param open the texts of open documents, which replace those on disk
   */
  public SettingsFinder(Catalog catalog, Map<?, ?> others, Function<Path, Optional<String>> open) {
    this.catalog = catalog;
    this.others = others;
    this.open = open;
  }

  /** The settings for a file, which need not exist. */
  public synchronized ProjectSettings of(Path path) {
    Path file = path.toAbsolutePath().normalize();
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    ProjectSettings cached = byFolder.get(folder);
    if (cached == null) {
      cached =
          nearest(folder, MAX_FOLDERS)
              .map(it -> ProjectSettings.of(it, others))
              .orElseGet(() -> ProjectSettings.of(others, ProjectFiles.root(file).orElse(folder)));
      byFolder.put(folder, cached);
    }
    return cached;
  }

  private Optional<SettingsFile> nearest(Path folder, int depth) {
    Optional<SettingsFile> cached = files.get(folder);
    if (cached == null) {
      cached = in(folder);
      boolean goUp = depth > 0 && folder.getParent() != null && !isRepository(folder);
      if (cached.isEmpty() && goUp) {
        cached = nearest(folder.getParent(), depth - 1);
      }
      files.put(folder, cached);
    }
    return cached;
  }

  private Optional<SettingsFile> in(Path folder) {
    Path path = folder.resolve(FileKind.SETTINGS_FILE);
    Optional<SettingsFile> opened =
        open.apply(path).map(text -> SettingsFile.of(path, text, catalog));
    return opened.isEmpty() && Files.isRegularFile(path) ? Optional.of(read(path)) : opened;
  }

  private SettingsFile read(Path path) {
    try {
      return SettingsFile.read(path, catalog);
    } catch (Unreadable e) {
      return SettingsFile.unreadable(path, e, catalog);
    }
  }

  private static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }
}
