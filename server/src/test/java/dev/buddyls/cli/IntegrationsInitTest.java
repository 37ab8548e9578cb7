package dev.buddyls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void aProject() throws IOException {
    Files.writeString(project.resolve("buddy.yml"), PIPELINE);
    list = project.resolve(".buddy/integrations.yml");
  }

  private int init(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "integrations";
    args[1] = "init";
    System.arraycopy(options, 0, args, 2, options.length);
    args[args.length - 1] = project.toString();
    return Main.run(args);
  }

  private String entries() throws IOException {
    String text = Files.readString(list);
    return text.substring(text.indexOf("\n\n") + 2);
  }

  @Test
  void listsWhatIsUsedWithItsTypes() throws IOException {
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
  void keepsWhatIsThereAndAddsWhatIsMissing() throws IOException {
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
  void forgetsWhatIsThereWhenToldTo() throws IOException {
    Files.createDirectories(list.getParent());
    Files.writeString(list, "- identifier: old\n");
    assertThat(init("--force")).isZero();
    assertThat(Files.readString(list)).doesNotContain("old").contains("google");
  }

  @Test
  void leavesPipelinesOfThatNameAlone() throws IOException {
    Files.createDirectories(list.getParent());
    Files.writeString(list, PIPELINE);
    assertThat(init("--force")).isEqualTo(Main.UNUSABLE);
    assertThat(Files.readString(list)).isEqualTo(PIPELINE);
  }

  @Test
  void writesNothingWhereNothingIsUsed() throws IOException {
    Files.writeString(project.resolve("buddy.yml"), "- pipeline: empty\n");
    assertThat(init()).isZero();
    assertThat(list).doesNotExist();
  }

  @Test
  void saysWhenThereIsNoProject() throws IOException {
    Files.delete(project.resolve("buddy.yml"));
    assertThat(init()).isEqualTo(Main.UNUSABLE);
  }
}
