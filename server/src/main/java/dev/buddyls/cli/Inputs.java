package dev.buddyls.cli;

import dev.buddyls.model.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that the user asked for.
 *
 * @param problems what could not be read, and why, for people
 */
record Inputs(List<Input> readable, List<String> problems) {

  /** Files beyond this size are refused: nobody writes them by hand. */
  static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final Set<String> SKIPPED = Set.of(".git", "node_modules");
  private static final int MAX_FOLDERS = 64;

  /** A text, and its name as the user would write it. */
  record Input(String name, String text) {}

  static Inputs collect(List<String> names, InputStream stdin) {
    Inputs inputs = new Inputs(new ArrayList<>(), new ArrayList<>());
    for (String name : names) {
      try {
        inputs.add(name, stdin);
      } catch (Unusable e) {
        inputs.problems.add(e.getMessage());
      }
    }
    return inputs;
  }

  private void add(String name, InputStream stdin) {
    if (name.equals("-")) {
      readable.add(
          new Input("<stdin>", text("standard input", () -> stdin.readNBytes(MAX_BYTES + 1))));
      return;
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new Unusable(name + ": this is no file name");
    }
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (Files.exists(path)) {
      file(path);
    } else {
      throw new Unusable(name + ": there is no such file");
    }
  }

  private void file(Path path) {
    readable.add(new Input(path.toString(), text(path.toString(), () -> bytes(path))));
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private void folder(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.noneOf(FileVisitOption.class),
          MAX_FOLDERS,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean skipped =
                  dir.getFileName() != null && SKIPPED.contains(dir.getFileName().toString());
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (FileKind.of(file.toString().replace('\\', '/')).isPresent()) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              problems.add(file + ": cannot be read, so it was not looked into");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new Unusable(folder + ": cannot be searched: " + e.getMessage());
    }
    if (found.isEmpty()) {
      throw new Unusable(
          folder + ": no Buddy file in this folder (buddy.yml, or YAML files below .buddy)");
    }
    found.sort(null);
    for (Path file : found) {
      try {
        file(file);
      } catch (Unusable e) {
        problems.add(e.getMessage());
      }
    }
  }

  /** Where bytes come from. */
  interface Source {
    byte[] read() throws IOException;
  }

  /**
   * The text of a source.
   *
   * @throws Unusable if it is none that can be checked
   */
  static String text(String name, Source source) {
    try {
      byte[] bytes = source.read();
      if (bytes.length > MAX_BYTES) {
        throw new Unusable(name + ": larger than the limit of 10 MB, so it was not checked");
      }
      return decode(name, bytes);
    } catch (NoSuchFileException e) {
      throw new Unusable(name + ": vanished before it could be read");
    } catch (AccessDeniedException e) {
      throw new Unusable(name + ": permission denied");
    } catch (IOException e) {
      throw new Unusable(name + ": cannot be read: " + e.getMessage());
    }
  }

  private static String decode(String name, byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        throw new Unusable(name + ": this is no text file (it holds NUL bytes)");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unusable(name + ": this file is not encoded in UTF-8");
    }
  }
}
