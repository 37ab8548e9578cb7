package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * An installed editor, in a home folder configured only as {@code docs/editors.md} describes, with
 * a project of one file, {@code $BUDDY_FILE}. A script acts as the user.
 */
final class RealEditor {

  private static final Path SCRIPTS = Path.of("editors").toAbsolutePath();

  private final Path home;
  private final Path file;

  RealEditor(Path home) throws IOException {
    this.home = home;
    this.file = home.resolve("project/buddy.yml");
    Files.createDirectories(file.getParent());
    Files.copy(SCRIPTS.resolve("buddy.yml"), file);
  }

  /**
   * Skips the test if a program is missing, or fails it if nothing may be skipped.
   *
   * @param probe a command that succeeds if it is installed
   */
  static void require(String needed, String... probe) throws InterruptedException {
    String message = "skipped: needs " + needed;
    try {
      Process process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() == 0) {
        return;
      }
    } catch (IOException e) {
      message += " (" + e.getMessage() + ")";
    }
    if ("1".equals(System.getenv("BUDDY_LS_FULL"))) {
      Assertions.fail(message);
    }
    Assumptions.abort(message);
  }

  static String script(String name) {
    return SCRIPTS.resolve(name).toString();
  }

  /** Writes a file below the home folder. */
  Path write(String path, String text) throws IOException {
    Path written = home.resolve(path);
    Files.createDirectories(written.getParent());
    return Files.writeString(written, text);
  }

  /** Runs the script, which ends the editor and prints {@code all passed}. */
  void fixesTheFile(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(home.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(it -> it.startsWith("XDG_") || it.equals("JAVA_TOOL_OPTIONS"));
    environment.put("HOME", home.toString());
    // The launcher may still be writing there after the editor has ended.
    environment.put("XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
    environment.put("BUDDY_FILE", file.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.merge("PATH", EditorGuide.REPOSITORY.toString(), (path, ours) -> ours + ":" + path);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = BuddyLs.read(process.getInputStream());

    boolean ended = process.waitFor(90, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(ended).as("ends; output: " + output.join()).isTrue();
    assertThat(process.exitValue()).as(output.join()).isZero();
    assertThat(output.join()).contains("all passed");
    assertThat(file).hasSameTextualContentAs(SCRIPTS.resolve("fixed.yml"));
  }
}
