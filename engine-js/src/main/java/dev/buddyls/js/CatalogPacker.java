package dev.buddyls.js;

import com.google.gson.JsonObject;
import dev.buddyls.catalog.Catalog;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Run by the build: packs the files of the catalogue into one JSON, the text of each by its name.
 */
final class CatalogPacker {

  private static final String INDEX = "/catalog/index.json";
  private static final String ENDING = ".json";

  private CatalogPacker() {}

  /**
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException, URISyntaxException {
    Path target = Path.of(args[0]);
    Files.createDirectories(target.getParent());
    URI index = Catalog.class.getResource(INDEX).toURI();
    if (index.getScheme().equals("jar")) {
      try (FileSystem jar =
          FileSystems.newFileSystem(index, Map.of(), CatalogPacker.class.getClassLoader())) {
        Files.writeString(target, packed(jar.getPath(INDEX).getParent()).toString());
      }
    } else {
      Files.writeString(target, packed(Path.of(index).getParent()).toString());
    }
  }

  private static JsonObject packed(Path folder) throws IOException {
    JsonObject files = new JsonObject();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> sorted = all.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
      for (Path file : sorted) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.addProperty(
            name.substring(0, name.length() - ENDING.length()), Files.readString(file));
      }
    }
    return files;
  }
}
