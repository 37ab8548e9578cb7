package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCliTest {

  private static final String OLD =
      """
      - pipeline: "Build" # ours
        trigger_mode: "ON_EVERY_PUSH"
        ref_name: "main"
        ref_type: "BRANCH"
        pirority: LOW
      """;

  private static final String FIXED =
      """
      - pipeline: "Build" # ours
        events:
          - type: "PUSH"
            refs:
              - "refs/heads/main"
        pirority: LOW
      """;

  @TempDir Path folder;

  private BuddyLs.Result fix(String input, String... arguments) {
    String[] all = Stream.concat(Stream.of("fix"), Stream.of(arguments)).toArray(String[]::new);
    return BuddyLs.run(folder, input.getBytes(StandardCharsets.UTF_8), all);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("buddy.yml"), text);
  }

  @Test
  void safeFixesAreWrittenAndCounted() throws IOException {
    Path file = write(OLD);

    BuddyLs.Result result = fix("", "buddy.yml");

    assertThat(file).content().isEqualTo(FIXED);
    assertThat(result.out().lines())
        .containsExactly("buddy.yml: 1 fix", "1 changed of 1 file, 1 finding left.");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).as("warnings do not fail").isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("no temporary files").containsExactly(file);
    }
  }

  @Test
  void unsafeFixesAreAppliedOnRequest() throws IOException {
    Path file = write(OLD);

    assertThat(fix("", "--unsafe", ".").exitCode()).isZero();

    assertThat(file).content().isEqualTo(FIXED.replace("pirority", "priority"));
  }

  @Test
  void migrationDoesNotFixMistakes() throws IOException {
    Path file = write(OLD);

    assertThat(fix("", "--unsafe", "--migrate", "buddy.yml").exitCode()).isZero();

    assertThat(file).content().isEqualTo(FIXED);
  }

  @Test
  void diffIsPrintedAndNothingWritten() throws IOException {
    Path file = write("- pipeline: Build\n  on: CLICK\n  refs: [main]");

    BuddyLs.Result result = fix("", "--diff", "buddy.yml");

    assertThat(result.out())
        .isEqualTo(
            """
            --- buddy.yml
            +++ buddy.yml
            @@ -1,3 +1,2 @@
             - pipeline: Build
            -  on: CLICK
               refs: [main]
            \\ No newline at end of file
            """);
    assertThat(result.err()).contains("1 changed of 1 file");
    assertThat(file).content().contains("on: CLICK");
  }

  @Test
  void fixedStandardInputIsPrinted() {
    BuddyLs.Result result = fix(OLD, "-");

    assertThat(result.out()).isEqualTo(FIXED);
    assertThat(result.err()).contains("1 finding left");
  }

  @Test
  void byteOrderMarkAndLineEndingsAreKept() throws IOException {
    Path file = write("\uFEFF" + OLD.replace("\n", "\r\n"));

    fix("", "buddy.yml");

    assertThat(file).content().isEqualTo("\uFEFF" + FIXED.replace("\n", "\r\n"));
  }

  @Test
  void permissionsAndLinksAreKept() throws IOException {
    Path file = write(OLD);
    FileStore store = Files.getFileStore(file);
    assumeTrue(store.supportsFileAttributeView("posix"), "skipped: needs POSIX permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("buddy.yml"));

    fix("", "link.yml");

    assertThat(link).isSymbolicLink();
    assertThat(file).content().isEqualTo(FIXED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-----");
  }

  @Test
  void remainingErrorsFail() throws IOException {
    String broken = "- pipeline: Build\n  priority: URGENT\n";
    Path file = write(broken);

    BuddyLs.Result result = fix("", "buddy.yml");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .isEqualToIgnoringNewLines("Nothing to change in 1 file, 1 finding left.");
    assertThat(file).content().isEqualTo(broken);
  }

  @Test
  void unreadableFilesAreReported() {
    BuddyLs.Result result = fix("", "none.yml");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("none.yml: no such file");
  }
}
