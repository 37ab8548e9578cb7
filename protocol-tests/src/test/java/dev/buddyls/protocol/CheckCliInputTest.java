package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} reads, and what it says when it cannot. */
class CheckCliInputTest {

  private static final String WRONG = "- pipeline: Build\n  priority: URGENT\n";

  @TempDir Path folder;

  private BuddyLs.Result check(String argument) {
    return BuddyLs.run(folder, new byte[0], "check", argument);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static void assertRefused(BuddyLs.Result result, String... words) {
    assertThat(result.err()).startsWith("buddy-ls: ").contains(words).doesNotContain("\tat ");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void folderSelectsItsBuddyFiles() throws IOException {
    write("a/buddy.yml", WRONG);
    write("b/.buddy/deploy.yaml", WRONG);
    write("b/.buddy/actions/mine/action.yml", "nmae: Mine\n");
    write("b/docker-compose.yml", WRONG);
    write("node_modules/x/buddy.yml", WRONG);

    BuddyLs.Result result = check(".");

    assertThat(result.out())
        .contains(
            "a/buddy.yml:2:13: error: ",
            "b/.buddy/deploy.yaml:2:13: error: ",
            "b/.buddy/actions/mine/action.yml:1:1: error: `docker_image_name` is missing")
        .doesNotContain("docker-compose", "node_modules")
        .contains(" in 3 files.");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void folderWithoutBuddyFilesIsAUsageError() throws IOException {
    write("docker-compose.yml", WRONG);

    assertRefused(check("."), "no Buddy file in this folder");
  }

  @Test
  void fileIsCheckedWhateverItsName() throws IOException {
    write("whatever.txt", WRONG);

    assertThat(check("whatever.txt").exitCode()).isEqualTo(1);
  }

  @Test
  void missingFileIsNamed() {
    assertRefused(check("nowhere.yml"), "nowhere.yml: no such file");
  }

  @Test
  void binaryFileIsRefused() throws IOException {
    write("photo.yml", new byte[] {'-', ' ', 0, 1, 2, 3});

    assertRefused(check("photo.yml"), "photo.yml", "not a text file");
  }

  @Test
  void fileInAnotherEncodingIsRefused() throws IOException {
    write("latin1.yml", "- pipeline: Zażółć é\n".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(check("latin1.yml"), "latin1.yml", "UTF-8");
  }

  @Test
  void hugeFileIsRefused() throws IOException {
    write("huge.yml", "# " + "x".repeat(10 * 1024 * 1024));

    assertRefused(check("huge.yml"), "huge.yml", "10 MB");
  }

  @Test
  void byteOrderMarkIsIgnored() throws IOException {
    write("bom.yml", "\uFEFF- pipeline: Build\n");

    assertThat(check("bom.yml").out()).startsWith("No findings");
  }

  @Test
  void readableFilesAreCheckedDespiteUnreadableOnes() throws IOException {
    write("wrong.yml", WRONG);

    BuddyLs.Result result = BuddyLs.run(folder, new byte[0], "check", "nowhere.yml", "wrong.yml");

    assertThat(result.out()).startsWith("wrong.yml:2:13: error: ");
    assertRefused(result, "nowhere.yml");
  }
}
