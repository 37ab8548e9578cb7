package dev.buddyls.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Reads text files, with a size limit, and writes them atomically. */
public final class TextFile {

  /** Larger files are refused: no pipeline file written by hand reaches this size. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private TextFile() {}

  /** Where bytes come from. */
  public interface Source {
    InputStream open() throws IOException;
  }

  /**
   * The text of a file in UTF-8.
   *
   * @throws Unreadable if it cannot be read as text
   */
  public static String read(Path path) {
    return read(path.toString(), () -> Files.newInputStream(path));
  }

  /**
   * The text of a source in UTF-8. Closes the source.
   *
   * @param name what to call it in messages
   * @throws Unreadable if it cannot be read as text
   */
  public static String read(String name, Source source) {
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Unreadable(name + ": exceeds the limit of 10 MB, so it was not checked");
      }
      return decode(name, bytes);
    } catch (NoSuchFileException e) {
      throw new Unreadable(name + ": was deleted before it could be read");
    } catch (AccessDeniedException e) {
      throw new Unreadable(name + ": permission denied");
    } catch (IOException e) {
      throw new Unreadable(name + ": cannot be read: " + e.getMessage());
    }
  }

  /**
   * Writes a file in UTF-8, and creates missing folders. Existing files are replaced atomically;
   * their permissions stay, and links to them are followed.
   */
  public static void write(Path path, String text) throws IOException {
    if (!Files.exists(path)) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text);
    } else {
      replace(path.toRealPath(), text);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path temporary = Files.createTempFile(file.getParent(), ".buddy-ls-", ".tmp");
    try {
      Files.writeString(temporary, text);
      if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String decode(String name, byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        throw new Unreadable(name + ": is not a text file (it contains NUL bytes)");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable(name + ": is not encoded in UTF-8");
    }
  }
}
