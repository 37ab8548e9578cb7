package dev.buddyls.workspace;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Failures between finding a file and reading it. */
class TextFileTest {

  @Test
  void deletedFileIsReported() {
    refused(new NoSuchFileException("buddy.yml"), "buddy.yml: was deleted before it could be read");
  }

  @Test
  void diskErrorIsReported() {
    refused(new IOException("Input/output error"), "buddy.yml: cannot be read: Input/output error");
  }

  private static void refused(IOException failure, String message) {
    assertThatThrownBy(
            () ->
                TextFile.read(
                    "buddy.yml",
                    () -> {
                      throw failure;
                    }))
        .isInstanceOf(Unreadable.class)
        .hasMessage(message);
  }
}
