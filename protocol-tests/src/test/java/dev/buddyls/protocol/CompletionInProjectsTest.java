package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion from the files of a project on disk. */
class CompletionInProjectsTest {

  private static final String ACTION =
      """
      - pipeline: Build
        actions:
        - action: Test
          type: %s
          %s
      """;

  @TempDir private Path folder;
  private final Editor editor = Editor.modern();

  @BeforeEach
  void project() throws IOException {
    write(".git/refs/heads/feature/login", "");
    write(".git/packed-refs", "4b825dc642cb6eb9a060e54bf8d69288fbee4904 refs/tags/v1.0\n");
    write(".buddy/deploy.yml", "- pipeline: deploy\n");
    write("src/Dockerfile", "");
  }

  @AfterEach
  void close() {
    editor.close();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Completion complete(String marked) {
    Caret caret = Caret.in(marked);
    String uri = folder.resolve("buddy.yml").toUri().toString();
    return Completion.request(editor.open(uri, "yaml", caret.text()), caret);
  }

  private List<String> labels(String type, String line) {
    return complete(ACTION.formatted(type, line)).labels();
  }

  @Test
  void refsComeFromGit() {
    assertThat(complete("- pipeline: Build\n  refs:\n  - <|>\n").labels())
        .containsExactly(
            "refs/heads/*",
            "refs/tags/*",
            "refs/pull/*",
            "refs/heads/feature/login",
            "refs/tags/v1.0");
  }

  @Test
  void pathsComeFromTheDiskAndStayInTheProject() throws IOException {
    assertThat(labels("TRANSFER", "local_path: <|>")).containsExactly(".buddy/", "src/");
    assertThat(labels("TRANSFER", "local_path: ../<|>")).isEmpty();
    assertThat(labels("DOCKERFILE", "dockerfile_path: <|>")).startsWith("src/Dockerfile");
    write("src/new.txt", "");
    assertThat(labels("TRANSFER", "local_path: src/<|>"))
        .containsExactly("src/Dockerfile", "src/new.txt");
  }

  @Test
  void pipelinesComeFromTheOtherFiles() {
    Completion completion = complete(ACTION.formatted("RUN_NEXT_PIPELINE", "pipeline: <|>"));
    assertThat(completion.labels()).containsExactly("Build", "deploy");
    assertThat(
            completion
                .item("deploy")
                .getAsJsonObject("labelDetails")
                .get("description")
                .getAsString())
        .isEqualTo("deploy.yml");
  }

  @Test
  void variablesAreExplained() {
    Completion completion =
        complete(ACTION.formatted("BUILD", "execute_commands:\n    - |\n      echo ${BUD<|>"));
    assertThat(completion.accept("BUDDY_RUN_BRANCH")).endsWith("echo ${BUDDY_RUN_BRANCH}<|>\n");
    assertThat(
            completion
                .resolved("BUDDY_EXECUTION_BRANCH")
                .getAsJsonObject("documentation")
                .get("value")
                .getAsString())
        .contains("**Older name**");
    assertThat(completion.item("BUDDY_EXECUTION_BRANCH").has("tags")).isTrue();
  }
}
