package dev.buddyls.ide.hover;

import static dev.buddyls.ide.hover.Hovers.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionHoverTest {

  @Test
  void whatItDoesWithItsKeysAndWhen() {
    String said =
        """
        ---
        **Amazon S3** (`AMAZON_S3`): Uploads files to an S3 bucket.

        - `integration`: `aws`
        - `bucket_name`: `www`
        - `local_path`: `dist`

        Runs when the main flow fails. Only when a file under `src/**` or `lib/**` changed.

        [Buddy's documentation](https://buddy.works/docs/yaml/yaml-actions/amazon-s3)
        """;
    String action =
        """
        - pipeline: Deploy
          actions:
          - action: Upload
            type: AMAZON_S3
            bucket_name: www
            local_path: dist
            integration: aws
            trigger_time: ON_FAILURE
            trigger_conditions:
            - trigger_condition: ON_CHANGE_AT_PATH
              trigger_condition_paths: [src/**, lib/**]
        """;
    check(action.replace("Upload", "Up<|>load"), "Upload\n" + said);
    check(action.replace("AMAZON_S3", "AMAZON_<|>S3"), "AMAZON_S3\n" + said);
  }

  @Test
  void itsFirstCommands() {
    check(
        """
        - pipeline: Build
          actions:
          - action: Test
            type: BU<|>ILD
            docker_image_name: library/node
            docker_image_tag: "22"
            cached_dirs: [/a]
            shell: SH
            execute_commands:
            - npm ci
            - |
              echo `date`
              echo 2
            - echo 3
            - echo 4
            - echo 5
        """,
        """
        BUILD
        ---
        **Custom Build** (`BUILD`): Runs your commands in a Docker container.

        - `docker_image_name`: `library/node`
        - `docker_image_tag`: `22`

        ```sh
        npm ci
        echo `date`
        echo 2
        echo 3
        echo 4
        …
        ```

        [Buddy's documentation](https://buddy.works/docs/yaml/yaml-actions/build)
        """);
  }

  @Test
  void theFirstItemsOfALongList() {
    assertThat(
            Hovers.at(
                """
                - pipeline: Build
                  actions:
                  - action: Cle<|>ar
                    type: CLEAR_CACHE
                    cache_types: [A, B, C, D, E]
                """))
        .contains("- `cache_types`: `A`, `B`, `C` and 2 more");
  }

  @Test
  void noSecrets() {
    assertThat(
            Hovers.at(
                """
                - pipeline: Deploy
                  actions:
                  - action: Upload
                    type: FT<|>P
                    host: example.com
                    login: ann
                    password: geheim
                    remote_path: 'secure!abc'
                """))
        .contains("- `host`: `example.com`", "- `login`: `ann`")
        .doesNotContain("geheim", "secure!");
  }

  @Test
  void anExampleAsLongAsItHasNoKeys() {
    assertThat(Hovers.at("- pipeline: p\n  actions:\n  - action: a\n    type: SLEEP<|>\n"))
        .contains("```yaml\n- action: Wait for the service\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disabled: true                      | Disabled: runs skip it.
          trigger_time: ON_TERMINATE          | Runs when the run is cancelled.
          trigger_condition: ON_CHANGE        | Only when the repository changed since the run it is compared with.
          trigger_conditions: [{trigger_condition: VAR_IS}] | Only when its trigger condition holds.
          trigger_conditions: [{trigger_condition: OR, trigger_operands: [{trigger_condition: ON_CHANGE}, {}]}] | Only when its trigger condition holds.
          trigger_conditions: [{trigger_condition: ON_CHANGE}, *other] | Only when its 2 trigger conditions hold.
          trigger_conditions: [{trigger_condition: ALWAYS}, {trigger_condition: ON_CHANGE}] | Only when the repository changed since the run it is compared with.
          trigger_conditions: [{trigger_condition: VAR_IS}, {}, {}] | Only when its 3 trigger conditions hold.
          """)
  void itsTurn(String line, String words) {
    assertThat(
            Hovers.at(
                "- pipeline: p\n  actions:\n  - action: a<|>\n    type: SLEEP\n    " + line + "\n"))
        .contains("\n\n" + words + "\n\n[");
  }

  @Test
  void anActionThatAnotherNames() {
    assertThat(
            Hovers.at(
                """
                - pipeline: p
                  actions:
                  - action: Tests
                    type: BUILD
                    docker_image_name: node
                  - action: Deploy
                    type: HEROKU
                    trigger_conditions:
                    - trigger_condition: ACTION_STATUS_IS
                      trigger_action_name: Te<|>sts
                      trigger_status: SUCCESSFUL
                """))
        .startsWith("Tests\n---\n**Custom Build** (`BUILD`)")
        .contains("`node`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VAR_IS, trigger_variable_key: STAGE, trigger_variable_value: live | the variable `STAGE` equals `live`
          DAY, trigger_days: [1, 5]             | today is Monday or Friday
          HOUR, trigger_hours: [8]              | the hour is `8`
          ACTION_STATUS_IS, trigger_action_name: A, trigger_status: FAILED  | the earlier action `A` ended with `FAILED`
          OR, trigger_operands: [{trigger_condition: ON_CHANGE}, {trigger_condition: DAY, trigger_days: [7]}] | either the repository changed since the run it is compared with or today is Sunday
          DAY                                   | today is one of `trigger_days`
          """)
  void aConditionWithItsValues(String condition, String words) {
    String word = condition.split(",")[0];
    String marked = word + "<|>" + condition.substring(word.length());
    assertThat(
            Hovers.at(
                "- pipeline: p\n  trigger_conditions:\n  - {trigger_condition: " + marked + "}\n"))
        .isEqualTo(word + "\n---\n`" + word + "`: " + words + "\n");
  }
}
