package dev.buddyls.workspace;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.FileKind;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.SourceText;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A settings file, {@code .buddy-ls.yml}.
 *
 * @param path absolute and normalized
 * @param unreadable a message if it could not be read; it is treated as empty then
 */
public record SettingsFile(Path path, BuddyFile file, Optional<String> unreadable) {

  /**
   * The settings file at a path, whatever its name.
   *
   * @throws Unreadable if the file cannot be read
   */
  public static SettingsFile read(Path path, Catalog catalog) {
    return of(path.toAbsolutePath().normalize(), TextFile.read(path), catalog);
  }

  static SettingsFile of(Path path, String text, Catalog catalog) {
    URI uri = path.resolveSibling(FileKind.SETTINGS_FILE).toUri();
    SourceText source = new SourceText(uri.toString(), 0, text);
    BuddyFile file = BuddyFile.of(source, catalog);
    return new SettingsFile(path, file, Optional.empty());
  }

  static SettingsFile unreadable(Path path, Unreadable why, Catalog catalog) {
    return new SettingsFile(path, of(path, "", catalog).file(), Optional.of(why.getMessage()));
  }

  /** Its content as nested maps, lists and texts, without parts that cannot be parsed. */
  Map<?, ?> members() {
    return file.roots()
        .flatMap(root -> plain(root.node()).stream())
        .filter(Map.class::isInstance)
        .findFirst()
        .map(it -> (Map<?, ?>) it)
        .orElse(Map.of());
  }

  private static Optional<Object> plain(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> members = new LinkedHashMap<>();
      for (Node.Entry entry : mapping.entries()) {
        entry
            .keyText()
            .ifPresent(key -> plain(entry.value()).ifPresent(value -> members.put(key, value)));
      }
      return Optional.of(members);
    } else if (node instanceof Node.Sequence list) {
      return Optional.of(
          list.items().stream().flatMap(item -> plain(item.value()).stream()).toList());
    }
    return Node.text(node).map(Object.class::cast);
  }
}
