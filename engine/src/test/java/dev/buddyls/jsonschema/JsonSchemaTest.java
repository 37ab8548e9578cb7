package dev.buddyls.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.testing.TestCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exported schema refuses what is an error, and nothing else. */
class JsonSchemaTest {

  private static final Catalog CATALOG = TestCatalog.open();
  private static final int MOST_BYTES = 2_000_000;

  private static final Pattern TOP_KEY = Pattern.compile("(?m)^(\\w+):");

  /** An object that may hold any of its keys, and where it stands in a pipeline. */
  private record Place(String object, String list, String keys) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("Action", "actions", "action: a\ntype: WAIT_FOR_APPLY\n"),
          new Place("Event", "events", "type: WEBHOOK\n"),
          new Place("Variable", "variables", "key: k\n"),
          new Place("TriggerCondition", "trigger_conditions", "trigger_condition: ON_CHANGE\n"),
          new Place("Target", "targets", "target: t\ntype: SSH\nhost: example.com\n"),
          new Place("RemoteParameter", "remote_parameters", "key: k\nvalue: v\n"));

  private static void refused(String yaml) {
    for (SchemaDraft draft : SchemaDraft.values()) {
      assertThat(draft.refusals(yaml)).as(draft + " refuses\n" + yaml).isNotEmpty();
    }
  }

  private static void accepted(String yaml) {
    for (SchemaDraft draft : SchemaDraft.values()) {
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
  void isASchema(SchemaDraft draft) {
    assertThat(draft.faultsOfTheSchema()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void staysSmall(SchemaDraft draft) {
    assertThat(draft.json().toString().length()).isLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @EnumSource
  void acceptsTheExamplesOfAllActions(SchemaDraft draft) {
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
  void acceptsTheExamplesOfKeys(SchemaDraft draft) {
    List<String> refused = new ArrayList<>();
    for (Place place : PLACES) {
      examples(CATALOG.object(place.object()))
          .map(it -> item(place.list(), merged(place.keys(), it)))
          .forEach(it -> refused.addAll(refusals(draft, it)));
    }
    for (String type : CATALOG.actionTypes().keySet()) {
      ActionType action = CATALOG.action(type).orElseThrow();
      String keys = " " + action.example().orElseThrow().stripTrailing().substring(1);
      examples(action.object())
          .map(it -> item("actions", merged(keys.stripIndent() + "\n", it)))
          .forEach(it -> refused.addAll(refusals(draft, it)));
    }
    examples(CATALOG.object("Pipeline"))
        .filter(it -> !it.contains("pipeline:"))
        .forEach(it -> refused.addAll(refusals(draft, pipeline(it))));
    assertThat(refused).isEmpty();
  }

  private static String item(String list, String keys) {
    return pipeline(list + ":\n-" + keys.indent(2).substring(1));
  }

  /** Keys with those of an example in their place. */
  private static String merged(String keys, String example) {
    return Stream.of(keys.split("(?m)^(?=\\w+:)"))
            .filter(
                it ->
                    !it.isBlank()
                        && !example.startsWith(key(it))
                        && !example.contains("\n" + key(it)))
            .collect(Collectors.joining())
        + example;
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':') + 1);
  }

  /** Examples that hold nothing but keys of their object. */
  private static Stream<String> examples(ObjectType object) {
    return object.properties().values().stream()
        .flatMap(property -> property.example().stream())
        .filter(
            example ->
                TOP_KEY.matcher(example).results().count() > 0
                    && TOP_KEY
                        .matcher(example)
                        .results()
                        .allMatch(it -> object.properties().containsKey(it.group(1))));
  }

  private static List<String> refusals(SchemaDraft draft, String yaml) {
    return draft.refusals(yaml).stream().map(it -> it + " in\n" + yaml).toList();
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
        "- sandbox: a\n  name: A",
        "- pipeline: a\n  definition_source: REMOTE",
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
        "- sandbox: a\n  name: A\n  os: ubuntu:24.04\n  anything: 1",
      })
  void leavesFilesAlone(String text) {
    accepted(text);
  }
}
