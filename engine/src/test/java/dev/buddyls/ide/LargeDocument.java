package dev.buddyls.ide;

import java.util.function.IntFunction;

/**
 * Documents of any size, like real ones in which one thing occurs very often. They hold what makes
 * work: {@code &&}, wildcards, variables, schedules.
 */
enum LargeDocument {
  MANY_PIPELINES(
      96,
      "",
      """
      - pipeline: Service {n}
        events:
        - type: PUSH
          refs:
          - refs/heads/*
        - type: SCHEDULE
          cron: "0 3 * * 1-5"
        variables:
        - key: STAGE_{n}
          value: te<|>st
        actions:
        - action: Test {n}
          type: BUILD
          docker_image_name: library/node
          docker_image_tag: "20"
          execute_commands:
          - npm ci && npm test
          - npm run build -- --stage $STAGE_{n} && rm -rf dist/*
          trigger_conditions:
          - trigger_condition: VAR_IS
            trigger_variable_key: BUDDY_RUN_BRANCH
            trigger_variable_value: main
        - action: Next {n}
          type: RUN_NEXT_PIPELINE
          next_pipeline_name: Service 1
      """),
  ONE_PIPELINE(
      160,
      "- pipeline: All\n  actions:\n",
      """
        - action: Test {n}
          type: BUILD
          docker_image_name: library/node
          execute_commands:
          - npm ci && np<|>m test
          - "[ $BUDDY_RUN_BRANCH = main ] && rm -rf *.zip"
        - action: Upload {n}
          type: AMAZON_S3
          local_path: dist
          bucket_name: shop
          integration: aws
      """),
  ONE_PIPELINE_OF_PLAIN_TEXT(
      320,
      "- pipeline: All\n  actions:\n",
      """
        - action: Wait {n}
          type: SLEEP
          sleep_in_sec: 5
        - action: Pack {n}
          type: ZIP
          local_path: bui<|>ld
          destination: all.zip
      """),
  ANCHORS(
      512,
      "",
      """
      - pipeline: Service {n}
        actions:
        - &build_{n}
          action: Build
          type: SLEEP
          sleep_in_sec: <|>5
        - <<: *build_{n}
          action: Again
      """),
  ANCHORS_IN_ONE_PIPELINE(
      512,
      "- pipeline: Build\n  actions:\n  - &a {action: b, type: SLEEP, sleep_in_sec: 5}\n",
      """
        - <<: *a
          action: &name_{n} Wai<|>t {n}
        - <<: *a
          action: *name_{n}
      """),
  UNUSED_ANCHORS(
      512,
      "",
      """
      - pipeline: &name_{n} Service {n}
        priority: LO<|>W
      """),
  UNDEFINED_ALIASES(
      512,
      "",
      """
      - pipeline: Service {n}
        name: *other_thing_<|>{n}
      """),
  SUPPRESSIONS(
      256,
      "",
      """
      - pipeline: Service {n}
        refs: [1.10, 1.20, 1.30, 1.40, 1.50, 1.60, 1.70, 1.80]
        colour: re<|>d  # buddy-ls: ignore unknown-key
        # buddy-ls: ignore missing-key, unknown-value
        priority: LOW
      """),
  SUPPRESSIONS_ON_CONSECUTIVE_LINES(
      384, "- pipeline: All\n", "  # buddy-ls: ignore misplaced-key, unknown-<|>key -- {n}\n"),
  BROKEN_PIPELINES(
      640,
      "",
      """
      - pipeline: Service {n}
        refs: [1.10, 1.20, 1.30, 1.40, 1.50, 1.60, 1.70, 1.80]
      - pipeline: Service {n} too
        name: @lo<|>w
      """),
  BROKEN_ACTIONS(
      128,
      "- pipeline: All\n  actions:\n",
      """
        - action: Wait {n}
          type: SLEEP
         sleep_in_sec: 5
        - action: Pack {n}
          type ZIP
          local_path: "bui<|>ld
          destination: all.zip
      """),
  CONFLICTS(
      384,
      "",
      """
      <<<<<<< ours
      - pipeline: Service {n}
        priority: LO<|>W
      =======
      - pipeline: Servant {n}
      >>>>>>> theirs
      """),
  UNKNOWN_KEYS(
      192,
      "- pipeline: All\n  actions:\n",
      """
        - action: Wait {n}
          type: SLEEP
          sleep_in_sec: 5
          colour: re<|>d
          events:
          - type: PUSH
          docker_image_name: node
      """),
  UNKNOWN_KEYS_OF_ONE_OBJECT(192, "- pipeline: All\n", "  colour_{n}: re<|>d\n"),
  OLD_GENERATION(
      96,
      "",
      """
      - pipeline: Service {n}
        trigger_mode: ON_EVERY_PUSH
        ref_name: master
        ref_type: BRANCH
        actions:
        - action: Build
          type: BUILD
          docker_image_name: library/node
          docker_image_tag: "8"
          execute_commands:
          - npm ci && npm run build {n} $BUDDY_EXECUTION_<|>BRANCH
          trigger_condition: ON_CHANGE_AT_PATH
          trigger_condition_paths:
          - src/**
        - action: Upload
          type: AMAZON_S3
          local_path: dist
          bucket_name: shop
          integration_hash: 5e391f5aae784b7208de0d0a
      """),
  OLD_GENERATION_IN_ONE_PIPELINE(
      160,
      "- pipeline: All\n  trigger_mode: MANUAL\n  actions:\n",
      """
        - action: Build {n}
          type: SLEEP
          sleep_in_sec: <|>30
          trigger_condition: ALWAYS
      """),
  LONG_BLOCK_SCALAR(
      2048,
      """
      - pipeline: All
        actions:
        - action: Test
          type: BUILD
          docker_image_name: node
          execute_commands: |
      """,
      "      npm ci && n<|>pm test\n"),
  LONG_BLOCK_SCALAR_OF_VARIABLES(
      768,
      """
      - pipeline: All
        actions:
        - action: Test
          type: BUILD
          docker_image_name: node
          execute_commands: |
      """,
      "      VALUE_{n}=$BUDDY_RUN_BRANCH; rm *.<|>$VALUE_{n}\n"),
  LONG_LIST_OF_COMMANDS(
      512,
      """
      - pipeline: All
        actions:
        - action: Test
          type: BUILD
          docker_image_name: node
          execute_commands:
      """,
      "    - npm ci && n<|>pm test $BUDDY_RUN_BRANCH *.{n}\n"),
  LONG_LINE("- pipeline: All\n  name: \"", "wor<|>d && $VAR_{n} *", 2048, "\"\n"),
  VARIABLES(
      512,
      "- pipeline: All\n  actions:\n  - {action: a, type: SLEEP, sleep_in_sec: 5}\n  variables:\n",
      """
        - key: NAME_{n}
          value: val<|>ue
      """),
  LOOPS(
      256,
      "",
      """
      - pipeline: Service {n}
        loop: LIST_<|>{n}
        variables:
        - key: LIST_{n}
          value: a
      """),
  REFERENCES_TO_PIPELINES(
      192,
      "",
      """
      - pipeline: Service {n}
        name: The service {n}
        actions:
        - action: Next
          type: RUN_NEXT_PIPELINE
          next_pipeline_name: The ser<|>vice {n}
      """),
  REFERENCES_TO_ACTIONS(
      192,
      "- pipeline: All\n  actions:\n",
      """
        - action: Build {n}
          type: SLEEP
          sleep_in_sec: 5
          trigger_conditions:
          - trigger_condition: ON_ACTION_STATUS
            trigger_action_name: Bui<|>ld {n}
            trigger_status: FAILED
      """),
  INTEGRATIONS(
      256,
      "",
      """
      - identifier: storage_{n}
        id: 5e391f5aae784b72{n}
        name: Sto<|>rage {n}
        type: AMAZON
        scope: WORKSPACE
      """,
      "file:///.buddy/integrations.yml"),
  REFERENCES_TO_INTEGRATIONS(
      256,
      "",
      """
      - pipeline: Service {n}
        actions:
        - {action: Known, type: AMAZON_S3, integration_hash: 5e391f5aae784b721000}
        - {action: Unknown, type: AMAZON_S3, integration: bucket_<|>{n}}
      """),
  SAME_NAMES(
      256,
      "",
      """
      - pipeline: Service
        priority: LO<|>W
      """);

  private static final String CARET = "<|>";

  private final int most;
  private final String head;
  private final String unit;
  private final String tail;
  private final String uri;

  LargeDocument(int most, String head, String unit) {
    this(most, head, unit, "file:///buddy.yml");
  }

  LargeDocument(int most, String head, String unit, String uri) {
    this.most = most;
    this.head = head;
    this.unit = unit;
    this.tail = "";
    this.uri = uri;
  }

  LargeDocument(String head, String unit, int most, String tail) {
    this.most = most;
    this.head = head;
    this.unit = unit;
    this.tail = tail;
    this.uri = "file:///buddy.yml";
  }

  /**
   * A text with a place in its middle.
   *
   * @param caret UTF-16 offset at which somebody types
   * @param start UTF-16 offset of the unit around the caret
   * @param end UTF-16 offset behind that unit
   */
  record Text(String uri, String all, int caret, int start, int end) {}

  /** How often the unit is repeated in the largest document that is measured. */
  int most() {
    return most;
  }

  Text of(int units) {
    IntFunction<String> numbered = n -> unit.replace("{n}", String.valueOf(1000 + n));
    int middle = units / 2;
    StringBuilder text = new StringBuilder(head);
    for (int n = 0; n < middle; n++) {
      text.append(numbered.apply(n).replace(CARET, ""));
    }
    int start = text.length();
    int caret = start + numbered.apply(middle).indexOf(CARET);
    text.append(numbered.apply(middle).replace(CARET, ""));
    int end = text.length();
    for (int n = middle + 1; n < units; n++) {
      text.append(numbered.apply(n).replace(CARET, ""));
    }
    return new Text(uri, text.append(tail).toString(), caret, start, end);
  }
}
