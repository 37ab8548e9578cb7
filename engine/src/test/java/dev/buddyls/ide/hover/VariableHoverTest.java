package dev.buddyls.ide.hover;

import static dev.buddyls.ide.hover.Hovers.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableHoverTest {

  private static final String PIPELINE =
      """
      - pipeline: Deploy
        variables:
        - key: STAGE
          value: test
          description: Where it goes
        - key: DB_PASSWORD
          value: geheim
        - key: LOCKED
          value: geheim
          encrypted: true
        - key: SEALED
          value: secure!geheim
        - key: id
          type: SSH_KEY
          value: geheim
        - key: EMPTY
        actions:
        - action: Test
          type: BUILD
          variables:
          - {key: STAGE, value: live}
          execute_commands:
          - npm test --stage $STAGE
        - action: Ask
          type: WAIT_FOR_VARIABLES
          variables:
          - key: NOTE
        - action: Deploy
          type: BUILD
          execute_commands:
          - %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          npm run $STAGE<^>    | $STAGE    | `STAGE` is a variable of this pipeline (line 3) with the value `test`. Description: `Where it goes`
          "npm ${STA<^>GE}x"   | ${STAGE}  | `STAGE` is a variable of this pipeline (line 3) with the value `test`. Description: `Where it goes`
          a $DB_PASS<^>WORD    | $DB_PASSWORD | `DB_PASSWORD` is a variable of this pipeline (line 6) with a value that looks like a secret.
          a $LOCK<^>ED         | $LOCKED   | `LOCKED` is an encrypted variable of this pipeline (line 8).
          a $SEAL<^>ED         | $SEALED   | `SEALED` is an encrypted variable of this pipeline (line 11).
          a $i<^>d             | $id       | `id` is a private SSH key of this pipeline (line 13).
          a $EMPTY<^>          | $EMPTY    | `EMPTY` is a variable of this pipeline (line 16) without a value here.
          a $NOTE<^>           | $NOTE     | `NOTE` is a variable that the action `Ask` asks for (line 27) without a value here.
          """)
  void aVariableOfTheFile(String command, String underlined, String words) {
    check(PIPELINE.formatted(command.replace("<^>", "<|>")), underlined + "\n---\n" + words + "\n");
  }

  @Test
  void theNarrowestComesFirst() {
    check(
        PIPELINE.replace("--stage $STAGE", "--stage $STA<|>GE"),
        """
        $STAGE
        ---
        `STAGE` is a variable of this action (line 21) with the value `live`.

        `STAGE` is a variable of this pipeline (line 3) with the value `test`. Description: `Where it goes`

        The narrowest one wins.
        """);
  }

  @Test
  void aVariableOfAnEnvironment() {
    check(
        """
        - environment: production
          name: Production
          variables:
          - key: HOST
            value: example.com
        - pipeline: Deploy
          execution_message_template: To $HO<|>ST
        """,
        """
        $HOST
        ---
        `HOST` is a variable of the environment `production` (line 4) with the value `example.com`.
        """);
  }

  @Test
  void inABlockScalar() {
    assertThat(Hovers.at(PIPELINE.formatted("|\n      echo one\n      echo $STA<|>GE two")))
        .startsWith("$STAGE\n---\n`STAGE` is a variable of this pipeline (line 3)");
  }

  @Test
  void aVariableThatACommandSets() {
    String commands = "VERSION=$(cat version)\n    - export TOKEN=abc\n    - echo ";
    check(
        PIPELINE.formatted(commands + "$VER<|>SION"),
        """
        $VERSION
        ---
        `VERSION` is set by the command in line 31: `VERSION=$(cat version)`
        """);
    check(
        PIPELINE.formatted(commands + "$TOK<|>EN"),
        """
        $TOKEN
        ---
        `TOKEN` is set by the command in line 32.
        """);
    check(
        PIPELINE.formatted("|\n      cd dist\n      for file in *; do echo $fi<|>le; done"),
        """
        $file
        ---
        `file` is set by the command in line 33: `for file in *; do echo $file; done`
        """);
    assertThat(Hovers.at(PIPELINE.formatted("\"echo 'A=1' $A<|>\""))).isEqualTo(Hovers.NOTHING);
  }

  @Test
  void anInputOfACustomAction() {
    check(
        "file:///.buddy/actions/notify/action.yml",
        """
        name: Notify
        inputs:
          channel:
            type: TEXT
            name: Channel to write to
        tabs:
          More:
            token:
              type: PASSWORD
        execute_commands:
        - notify "$chan<|>nel"
        """,
        """
        $channel
        ---
        `channel` is an input of this custom action (line 3): `Channel to write to`.
        """);
  }

  @Test
  void aVariableThatAKeyNames() {
    assertThat(Hovers.at(PIPELINE.formatted("a") + "    loop: [STA<|>GE]\n"))
        .startsWith("STAGE\n---\n`STAGE` is a variable of this pipeline (line 3)");
  }

  @Test
  void aPredefinedOne() {
    check(
        PIPELINE.formatted("echo $BUDDY_RUN_<|>TAG"),
        """
        $BUDDY_RUN_TAG
        ---
        `BUDDY_RUN_TAG`: Name of the Git tag the run is for.

        Set only in runs for a tag. For example `v1.4.0`. Since 2024-11.
        """);
  }

  @Test
  void anOlderName() {
    check(
        PIPELINE.formatted("echo ${BUDDY_EXECUTION_<|>BRANCH}"),
        """
        ${BUDDY_EXECUTION_BRANCH}
        ---
        `BUDDY_EXECUTION_BRANCH`: Name of the branch the run is for.

        **Older name**, which still works, of `BUDDY_RUN_BRANCH`.

        For example `main`.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo $UNHEARD<|>", "echo \\$STAGE<|>", "echo $(STAGE<|>)", "ST<|>AGE"})
  void nothingAboutOthers(String command) {
    assertThat(Hovers.at(PIPELINE.formatted(command))).isEqualTo(Hovers.NOTHING);
  }

  @Test
  void nothingOfAnotherPipeline() {
    assertThat(Hovers.at(PIPELINE.formatted("a") + "- pipeline: $STA<|>GE\n"))
        .isEqualTo(Hovers.NOTHING);
  }
}
