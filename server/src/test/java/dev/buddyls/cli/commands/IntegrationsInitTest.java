package dev.buddyls.cli.commands;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.RealFiles;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.ProjectFiles;
import dev.buddyls.workspace.Projects;
import dev.buddyls.workspace.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrationsInitTest {

  private static final String PIPELINE =
      """
      - pipeline: deploy
        actions:
          - action: Upload
            type: AMAZON_S3
            bucket_name: shop
            integration_hash: 5e391f5aae784b7208de0d0a
          - action: Files
            type: DOWNLOAD_GCS
            integration: google
          - action: Image
            type: DOCKERFILE
            integration: NONE
          - action: Tell
            type: SLACK
            integration: $SLACK
      """;

  @TempDir private Path project;
  private Path list;

  @BeforeEach
  void createProject() throws IOException {
    Files.writeString(project.resolve("buddy.yml"), PIPELINE);
    list = project.resolve(".buddy/integrations.yml");
  }

  private int init(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "integrations";
    args[1] = "init";
    System.arraycopy(options, 0, args, 2, options.length);
    args[args.length - 1] = project.toString();
    return BuddyLs.run(args);
  }

  private String entries() throws IOException {
    String text = Files.readString(list);
    return text.substring(text.indexOf("\n\n") + 2);
  }

  @Test
  void usedIntegrationsAreListedWithTheirTypes() throws IOException {
    assertThat(init()).isZero();
    assertThat(entries())
        .isEqualTo(
            """
            - id: "5e391f5aae784b7208de0d0a"
              type: AMAZON

            - identifier: google
              # type: one of GOOGLE_SERVICE_ACCOUNT, GOOGLE
            """);
  }

  @Test
  void existingEntriesAreKeptAndMissingOnesAdded() throws IOException {
    Files.createDirectories(list.getParent());
    String mine = "# ours\n- id: 5e391f5aae784b7208de0d0a\n  name: Shop\n";
    Files.writeString(list, mine);
    assertThat(init()).isZero();
    assertThat(Files.readString(list))
        .isEqualTo(
            mine + "\n- identifier: google\n  # type: one of GOOGLE_SERVICE_ACCOUNT, GOOGLE\n");
    String both = Files.readString(list);
    assertThat(init()).isZero();
    assertThat(Files.readString(list)).isEqualTo(both);
  }

  @Test
  void forceReplacesAnExistingList() throws IOException {
    Files.createDirectories(list.getParent());
    Files.writeString(list, "- identifier: old\n");
    assertThat(init("--force")).isZero();
    assertThat(Files.readString(list)).doesNotContain("old").contains("google");
  }

  @Test
  void fileWithPipelinesIsNotOverwritten() throws IOException {
    Files.createDirectories(list.getParent());
    Files.writeString(list, PIPELINE);
    assertThat(init("--force")).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(list)).isEqualTo(PIPELINE);
  }

  @Test
  void nothingIsWrittenWithoutIntegrations() throws IOException {
    Files.writeString(project.resolve("buddy.yml"), "- pipeline: empty\n");
    assertThat(init()).isZero();
    assertThat(list).doesNotExist();
  }

  @Test
  void folderWithoutBuddyFilesIsRefused() throws IOException {
    Files.delete(project.resolve("buddy.yml"));
    assertThat(init()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void integrationsOfRealFilesAreKnownAfterwards() throws IOException {
    Files.delete(project.resolve("buddy.yml"));
    Files.createDirectories(list.getParent());
    List<Path> real = new ArrayList<>();
    for (Path file : RealFiles.all()) {
      String text = Files.readString(file);
      if (real.size() < 10
          && (text.contains("integration_hash: ") || text.contains("integration: "))) {
        real.add(Files.copy(file, list.resolveSibling(file.getFileName())));
      }
    }
    assertThat(init()).isZero();
    assertThat(unknown()).isEmpty();

    String entry = "- id: \"5e145f7375a55e000f7bfa80\"\n";
    String text = Files.readString(list);
    assertThat(text).contains(entry);
    int start = text.indexOf(entry);
    int end = text.indexOf("\n- ", start + 1);
    Files.writeString(list, text.substring(0, start) + (end < 0 ? "" : text.substring(end + 1)));
    long uses = 0;
    for (Path file : real) {
      uses +=
          Files.readAllLines(file).stream()
              .filter(
                  line ->
                      line.matches("\\s*integration(_hash)?: \"?5e145f7375a55e000f7bfa80\"?\\s*"))
              .count();
    }
    assertThat(uses).isPositive();
    assertThat(unknown()).hasSize((int) uses).containsOnly("5e145f7375a55e000f7bfa80");
  }

  /** The integrations that are reported as unknown in the project. */
  private List<String> unknown() {
    Catalog catalog = BundledCatalog.open();
    Analyzer analyzer = Rules.analyzer(catalog, Settings.DEFAULT, FAIL_THE_TEST);
    Projects projects = new Projects(catalog, path -> true);
    List<String> found = new ArrayList<>();
    for (Path path : ProjectFiles.in(project)) {
      SourceText source = new SourceText(path.toUri().toString(), 0, TextFile.read(path));
      BuddyFile file = BuddyFile.of(SyntaxTree.parse(source), catalog);
      analyzer
          .analyze(file, projects.projectOf(path), Report.none(file), Cancel.NEVER)
          .findings()
          .stream()
          .filter(it -> it.rule().equals("unknown-integration"))
          .forEach(it -> found.add(it.range().of(source.text())));
    }
    return found;
  }
}
