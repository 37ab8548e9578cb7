package dev.buddyls.cli.commands;

import dev.buddyls.lsp.CdsTraining;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code buddy-ls train-archive}: the training run for the class-data-sharing archive that the
 * launcher creates for faster starts.
 */
@Command(name = "train-archive", hidden = true)
final class TrainArchive implements Callable<Integer> {

  /**
   * Contains many kinds of mistakes, so that the classes of rules, messages and fixes are loaded.
   */
  private static final String TEXT =
      """
      - pipeline: Training
        pirority: LOW
        trigger_mode: ON_EVERY_PUSH
        ref_name: main
        ref_type: BRANCH
        on: SCHEDULE
        cron: "0 8 * * 1"
        variables:
        - key: PLACE
          value: stage
        actions:
        - action: Play
          type: BUILD
          docker_image_name: library/node
          docker_image_tag: 18
          execute_commands:
          - echo $PLACE $BUDDY_EXECUTION_ID
          trigger_time: ALWAYS
          trigger_condition: ON_CHANGE
        - action: Send
          type: SFPT
        - action: Copy
          type: SFTP
          disabled: maybe
          timeout: -1
      - pipeline: Encore
        on: EVENT
        events:
        - type: PUSH
          refs:
          - main
        actions:
        - action: Next
          type: RUN_NEXT_PIPELINE
          next_pipeline_name: Trainin
        - action: Broken
          type: "BUILD
      """;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("buddy-ls");
    Path file = folder.resolve("buddy.yml");
    try {
      Files.writeString(file, TEXT);
      CdsTraining.run(file, TEXT);
      BuddyLs.run("check", folder.toString());
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
    return 0;
  }
}
