package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor: Neovim's own client, driven by {@code neovim/test.lua}. */
class NeovimTest {

  @TempDir Path folder;

  @Test
  void worksInNeovim() throws IOException, InterruptedException, URISyntaxException {
    requireNeovim();
    Path file = folder.resolve("buddy.yml");
    Files.writeString(
        file,
        """
        - pipeline: Build
          pirority: LOW
          refs:
          - refs/heads/main
        """);

    ProcessBuilder builder =
        new ProcessBuilder("nvim", "--headless", "--clean", "-u", script().toString());
    builder.environment().put("BUDDY_LS_COMMAND", new Gson().toJson(BuddyLs.command("--stdio")));
    builder.environment().put("BUDDY_FILE", file.toString());
    builder.environment().put("XDG_STATE_HOME", folder.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    Process nvim = builder.redirectErrorStream(true).start();
    nvim.getOutputStream().close();
    var output = BuddyLs.read(nvim.getInputStream());

    boolean ended = nvim.waitFor(60, TimeUnit.SECONDS);
    nvim.destroyForcibly();
    assertThat(ended).as("ends; output: " + output.join()).isTrue();
    assertThat(nvim.exitValue()).as(output.join()).isZero();
    assertThat(output.join()).contains("all passed").doesNotContain("FAILED");
  }

  private static Path script() throws URISyntaxException {
    return Path.of(NeovimTest.class.getResource("/neovim/test.lua").toURI());
  }

  private static void requireNeovim() throws InterruptedException {
    try {
      Process version =
          new ProcessBuilder("nvim", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      version.waitFor();
    } catch (IOException e) {
      String message = "skipped: needs Neovim 0.7 or newer, as nvim on the PATH";
      if ("1".equals(System.getenv("BUDDY_LS_FULL"))) {
        Assertions.fail(message, e);
      }
      Assumptions.abort(message);
    }
  }
}
