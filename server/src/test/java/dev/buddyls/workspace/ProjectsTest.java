package dev.buddyls.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file sees of the other files of its project. */
class ProjectsTest {

  @TempDir private Path root;
  private final Projects projects = new Projects(BundledCatalog.open(), file -> true);

  @BeforeEach
  void files() throws IOException {
    write("buddy.yml", "build");
    write(".buddy/deploy/web.yml", "deploy");
    write(".buddy/notes.txt", "notes");
    write("docs/buddy.yml", "another project");
  }

  private Path write(String name, String pipeline) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "- pipeline: " + pipeline + "\n");
  }

  private List<String> seenFrom(String name) {
    Project project = projects.projectOf(root.resolve(name));
    return project.others().stream()
        .flatMap(it -> it.names().definitions(NameKind.PIPELINE))
        .map(Name::text)
        .toList();
  }

  @Test
  void filesSeeTheOthersOfTheirProject() {
    assertThat(seenFrom("buddy.yml")).containsExactly("deploy");
    assertThat(seenFrom(".buddy/deploy/web.yml")).containsExactly("build");
    assertThat(seenFrom(".buddy/new.yml")).containsExactly("deploy", "build");
    assertThat(seenFrom("docs/buddy.yml")).isEmpty();
  }

  @Test
  void excludedFilesAreIgnored() {
    Projects fewer = new Projects(BundledCatalog.open(), file -> !file.endsWith("web.yml"));
    assertThat(fewer.projectOf(root.resolve("buddy.yml")).others()).isEmpty();
    assertThat(fewer.projectOf(root.resolve(".buddy/deploy/web.yml")).others()).hasSize(1);
  }

  @Test
  void fileWithAnotherNameHasNoProject() {
    assertThat(seenFrom("pipelines.yml")).isEmpty();
  }

  @Test
  void openDocumentsReplaceFilesOnDisk() {
    Path file = root.resolve("buddy.yml");
    SourceText unsaved = new SourceText(file.toUri().toString(), 2, "");
    assertThat(projects.update(file, unsaved, Names.NONE)).isTrue();
    assertThat(projects.update(file, unsaved, Names.NONE)).isFalse();
    assertThat(seenFrom(".buddy/deploy/web.yml")).isEmpty();

    projects.reload(file);
    assertThat(seenFrom(".buddy/deploy/web.yml")).containsExactly("build");
  }

  @Test
  void addedAndDeletedFilesAreNoticed() throws IOException {
    assertThat(seenFrom("buddy.yml")).containsExactly("deploy");
    projects.reload(write(".buddy/more.yml", "more"));
    assertThat(seenFrom("buddy.yml")).containsExactly("deploy", "more");

    Path gone = root.resolve(".buddy/more.yml");
    Files.delete(gone);
    projects.reload(gone);
    assertThat(seenFrom("buddy.yml")).containsExactly("deploy");
  }

  @Test
  void binaryFilesAreIgnored() throws IOException {
    Files.write(root.resolve(".buddy/binary.yml"), new byte[] {0, 1, 2});
    assertThat(seenFrom("buddy.yml")).containsExactly("deploy");
  }
}
