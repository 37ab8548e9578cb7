package dev.buddyls.workspace;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What happens to a file between finding and reading it. */
class TextFileTest {

  @Test
  void aFileThatVanishes() {
    refused(new NoSuchFileException("buddy.yml"), "buddy.yml: vanished before it could be read");
  }

  @Test
  void aDiskThatFails() {
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
