package dev.buddyls.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  @TempDir private Path folder;

  @Test
  void staleFileFailsAndNamesTheCommandThatUpdatesIt() {
    Path page = folder.resolve("page.md");
    Golden.write(page, "old\n");

    assertThatThrownBy(() -> Golden.file(false, page, "new\n"))
        .hasMessageContaining("./dev update");
    assertThat(page).hasContent("old\n");
  }

  @Test
  void staleFileIsRewrittenWhereUpdatesAreWanted() {
    Path page = folder.resolve("page.md");

    Golden.file(true, page, "new\n");

    assertThat(page).hasContent("new\n");
    Golden.file(false, page, "new\n");
  }

  @Test
  void platformLineEndsAreNoDifference() throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), "one\r\ntwo\r\n");

    Golden.file(false, page, "one\ntwo\n");
  }
}
