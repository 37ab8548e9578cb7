package dev.buddyls.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files and folders of a project are listed. */
class ProjectPathsTest {

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void files() throws IOException {
    root = Files.createDirectory(folder.resolve("project"));
    write("project/buddy.yml");
    write("project/Dockerfile");
    write("project/src/main/App.java");
    write("project/.git/config");
    write("project/.buddy/build.yml");
    write("secrets/password.txt");
  }

  private Path write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  /** The entries of a folder; names of folders end with a slash. */
  private List<String> in(String path) {
    return ProjectPaths.in(root, path).stream()
        .map(it -> it.name() + (it.folder() ? "/" : ""))
        .toList();
  }

  @Test
  void foldersComeFirstAndGitIsLeftOut() {
    assertThat(in("")).containsExactly(".buddy/", "src/", "Dockerfile", "buddy.yml");
  }

  @Test
  void subfoldersAreListed() {
    assertThat(in("src")).containsExactly("main/");
    assertThat(in("src/main/")).containsExactly("App.java");
    assertThat(in("./src/../src/main")).containsExactly("App.java");
  }

  @Test
  void pathsThatAreNotFoldersHaveNoEntries() {
    assertThat(in("Dockerfile")).isEmpty();
    assertThat(in("gone")).isEmpty();
    assertThat(in("a\u0000b")).isEmpty();
    assertThat(ProjectPaths.in(root.resolve("gone"), "")).isEmpty();
  }

  @Test
  void nothingOutsideTheProjectIsListed() {
    assertThat(in("..")).isEmpty();
    assertThat(in("src/../../secrets")).isEmpty();
    assertThat(in(folder.resolve("secrets").toString())).isEmpty();
    assertThat(in(".git")).isEmpty();
  }

  @Test
  void linksOutOfTheProjectAreNotFollowed() throws IOException {
    link("out", folder.resolve("secrets"));
    link("git", root.resolve(".git"));
    link("inside", root.resolve("src"));
    link("nowhere", root.resolve("gone"));
    link("circle", root);

    assertThat(in(""))
        .containsExactly(".buddy/", "circle/", "inside/", "src/", "Dockerfile", "buddy.yml");
    assertThat(in("out")).isEmpty();
    assertThat(in("git")).isEmpty();
    assertThat(in("inside")).containsExactly("main/");
  }

  private void link(String name, Path target) {
    boolean linked;
    try {
      Files.createSymbolicLink(root.resolve(name), target);
      linked = true;
    } catch (IOException | UnsupportedOperationException e) {
      linked = false;
    }
    assumeTrue(linked, "skipped: symbolic links cannot be created here");
  }

  @Test
  void hugeFoldersAreTruncated() throws IOException {
    for (int i = 0; i < 600; i++) {
      write("project/many/" + i);
    }
    assertThat(in("many")).hasSize(500);
  }
}
