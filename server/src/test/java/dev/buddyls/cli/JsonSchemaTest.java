package dev.buddyls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.schema.ActionType;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exported schema refuses what is an error, and nothing else. */
class JsonSchemaTest {

  private static final Catalog CATALOG = Catalog.bundled();
  private static final int MOST_BYTES = 2_000_000;

  private static void refused(String yaml) {
    for (Draft draft : Draft.values()) {
      assertThat(draft.refusals(yaml)).as(draft + " refuses\n" + yaml).isNotEmpty();
    }
  }

  private static void accepted(String yaml) {
    for (Draft draft : Draft.values()) {
      assertThat(draft.refusals(yaml)).as(draft + " accepts\n" + yaml).isEmpty();
    }
  }

  private static String pipeline(String keys) {
    return "- pipeline: example\n" + keys.indent(2);
  }

  private static String action(String keys) {
    return pipeline("actions:\n- action: example\n" + keys.indent(2));
  }

  @ParameterizedTest
  @EnumSource
  void isASchema(Draft draft) {
    assertThat(draft.faultsOfTheSchema()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void staysSmall(Draft draft) {
    assertThat(draft.json().toString().length()).isLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @EnumSource
  void acceptsTheExamplesOfAllActions(Draft draft) {
    List<String> refused = new ArrayList<>();
    for (String type : CATALOG.actionTypes().keySet()) {
      ActionType action = CATALOG.action(type).orElseThrow();
      action
          .example()
          .map(example -> pipeline("actions:\n" + example))
          .ifPresent(text -> draft.refusals(text).forEach(it -> refused.add(type + it)));
    }
    assertThat(refused).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void acceptsTheExamplesOfKeys(Draft draft) {
    List<String> refused = new ArrayList<>();
    for (Property key : CATALOG.object("Pipeline").properties().values()) {
      key.example()
          .filter(it -> it.startsWith(key.key() + ":") && !it.contains("pipeline:"))
          .ifPresent(it -> draft.refusals(pipeline(it)).forEach(no -> refused.add(key.key() + no)));
    }
    assertThat(refused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action: a\ntype: BUILD", // no image, no commands
        "action: a", // no type
        "type: SSH_COMMAND", // no name
        "action: {a: b}\ntype: SLEEP\nsleep_in_sec: 5", // a mapping for a text
        "action: a\ntype: SLEEP\nsleep_in_sec: soon",
        "action: a\ntype: SLEEP\nsleep_in_sec: 5\ntrigger_time: ON_MONDAY",
        "action: a\ntype: SLEEP\nsleep_in_sec: 5\ndisabled: 1",
        "action: a\ntype: SLEEP\nsleep_in_sec: 5\nvariables: [{value: b}]", // no key
        "action: a\ntype: SLEEP\nsleep_in_sec: 5\nvariables: {key: a, value: b}",
        "action: a\ntype: SLEEP\nsleep_in_sec: 5\nvariables: text",
        "action: a\ntype: SLEEP\nsleep_in_sec: 5\nvariables: [text]",
      })
  void refusesActions(String keys) {
    refused(pipeline("actions:\n" + ("- " + keys.indent(2).strip()).indent(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pipeline: a\nactions: []",
        "- action: a\n  type: SLEEP\n  sleep_in_sec: 5",
        "- pipeline: a\n- name: b",
        "- pipeline: a\n  actions: SLEEP",
        "- pipeline: a\n  actions:\n    type: SLEEP",
        "- pipeline: a\n  on: SOMETIMES",
        "- pipeline: a\n  refs: {branch: main}",
        "- pipeline: a\n  events:\n  - refs: [main]",
        "- actions:\n  - action: a\n    type: SLEEP\n    sleep_in_sec: 5",
        "- pipeline: a\n- text",
        "- pipeline: a\n- [pipeline]",
        "pipelines:\n- pipeline: a",
      })
  void refusesFiles(String text) {
    refused(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: SLEEP\nsleep_in_sec: 5\nunknown: key",
        "type: SLEEP\nsleep_in_sec: 5\ntrigger_time: $WHEN",
        "type: SLEEP\nsleep_in_sec: 5\ntrigger_time: '!{when:ON_FAILURE}'",
        "type: SLEEP\nsleep_in_sec: 5\ntrigger_time:",
        "type: SLEEP\nsleep_in_sec: '5'\ndisabled: 'true'\nrun_next: WAIT_ON_SUCCESS",
        "type: SLEEP\nsleep_in_sec: secure!abc=\ndisabled: !encrypted abc=",
        "type: SLEEP\nsleep_in_sec: [5]\ntrigger_time: [ON_FAILURE]",
        "type: SLEEP\nsleep_in_sec: 5\nvariables: []\nloop: NAMES",
        "type: SLEEP\nsleep_in_sec: 5\nvariables: !variables\nretry_delay: {a: b}",
        "type: SLEEP\n<<: {sleep_in_sec: 5}",
        "type: SLEEP\n'!{more}': ''",
        "type: ROCKET_LAUNCH\ncountdown: {from: 10}",
        "type: $TYPE\nanything: [1, 2]",
        "type: BUILD\ndocker_image_name: node\ndocker_image_tag: 20\nexecute_commands: npm ci",
      })
  void leavesActionsAlone(String keys) {
    accepted(action(keys));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "",
        "stages: [build, test]",
        "- pipeline: a",
        "- pipeline: 1\n  on: $ON\n  refs: main\n  unknown: 1",
        "- pipeline: a\n  trigger_mode: MANUAL\n  ref_name: main\n  ref_type: BRANCH",
        "- pipeline: a\n  actions:\n  - !build",
        "- pipeline: a\n---\n- pipeline: b",
        "- !pipeline\n-\n- <<: {pipeline: a}",
        "- pipeline: a\n  pipeline: b",
        "- sandbox: a\n  anything: 1",
      })
  void leavesFilesAlone(String text) {
    accepted(text);
  }
}
