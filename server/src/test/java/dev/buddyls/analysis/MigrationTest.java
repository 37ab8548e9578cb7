package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.migrated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files of older generations, and what becomes of them. */
class MigrationTest {

  private static void staysAsItIs(String text) {
    assertThat(migrated(text)).isEqualTo(text);
  }

  @Test
  void aFileOf2018() {
    assertThat(
            migrated(
                """
                - pipeline: "Deploy the shop"
                  trigger_mode: "ON_EVERY_PUSH"
                  ref_name: "master"
                  ref_type: "BRANCH"
                  trigger_condition: "ALWAYS"
                  actions:
                  - action: "Build"
                    type: "BUILD"
                    docker_image_name: "library/node"
                    docker_image_tag: "8"
                    execute_commands:
                    - "npm run build"
                    trigger_condition: "ON_CHANGE_AT_PATH"
                    trigger_condition_paths:
                    - "src/**"

                # Started by us, never by itself.
                - pipeline: "Release"
                  trigger_mode: "MANUAL"
                  ref_name: "v1" # the last one
                  ref_type: "TAG"
                  actions:
                  - action: "Wait"
                    type: "SLEEP"
                    sleep_in_sec: 30
                    trigger_condition: "ALWAYS"
                """))
        .isEqualTo(
            """
            - pipeline: "Deploy the shop"
              events:
              - type: "PUSH"
                refs:
                - "refs/heads/master"
              actions:
              - action: "Build"
                type: "BUILD"
                docker_image_name: "library/node"
                docker_image_tag: "8"
                execute_commands:
                - "npm run build"
                trigger_conditions:
                - trigger_condition: "ON_CHANGE_AT_PATH"
                  trigger_condition_paths:
                  - "src/**"

            # Started by us, never by itself.
            - pipeline: "Release"
              refs:
              - "refs/tags/v1" # the last one
              actions:
              - action: "Wait"
                type: "SLEEP"
                sleep_in_sec: 30
            """);
  }

  @Test
  void aFileOf2021() {
    assertThat(
            migrated(
                """
                - pipeline: Tests
                  on: EVENT
                  events:
                    - type: PUSH
                      refs:
                        - refs/heads/*
                  change_set_base: LATEST_RUN_MATCHING_REF
                  actions:
                    - action: Wait
                      type: SLEEP
                      sleep_in_sec: 30
                      trigger_conditions:
                        - trigger_condition: HOUR
                          trigger_hours: [8, 9]
                          zone_id: Europe/Warsaw

                - pipeline: Nightly
                  on: SCHEDULE  # while we sleep
                  # Not at midnight: that is when everybody runs.
                  start_date: 2021-05-01T03:17:00.000Z
                  delay: 1440  # a day
                  refs:
                    - refs/heads/main
                  priority: LOW

                - on: CLICK
                  pipeline: Deploy
                  refs:
                    - refs/heads/main
                """))
        .isEqualTo(
            """
            - pipeline: Tests
              events:
                - type: PUSH
                  refs:
                    - refs/heads/*
              git_changeset_base: LATEST_RUN_MATCHING_REF
              actions:
                - action: Wait
                  type: SLEEP
                  sleep_in_sec: 30
                  trigger_conditions:
                    - trigger_condition: HOUR
                      trigger_hours: [8, 9]
                      timezone: Europe/Warsaw

            - pipeline: Nightly
              # while we sleep
              events:
                - type: SCHEDULE
                  start_date: 2021-05-01T03:17:00.000Z
                  delay: 1440  # a day
                  refs:
                    - refs/heads/main
              # Not at midnight: that is when everybody runs.
              priority: LOW

            - pipeline: Deploy
              refs:
                - refs/heads/main
            """);
  }

  @Test
  void aFileOf2024() {
    assertThat(
            migrated(
                """
                - pipeline: 'Nightly'
                  on: 'SCHEDULE'
                  cron: '17 3 * * *'
                  timezone: 'Europe/Warsaw'
                  refs:
                    - 'refs/heads/main'
                  definition_source: 'REMOTE'
                  remote_project_name: 'templates'
                  remote_branch: 'main'
                  remote_path: 'nightly.yml'
                  variables:
                    - key: 'id_deploy'
                      value: '$KEY'
                      ssh_key: true
                """))
        .isEqualTo(
            """
            - pipeline: 'Nightly'
              events:
                - type: 'SCHEDULE'
                  cron: '17 3 * * *'
                  timezone: 'Europe/Warsaw'
                  refs:
                    - 'refs/heads/main'
              definition_source: 'REMOTE'
              remote_project_name: 'templates'
              remote_ref: 'main'
              remote_path: 'nightly.yml'
              variables:
                - key: 'id_deploy'
                  value: '$KEY'
                  type: SSH_KEY
            """);
  }

  @Test
  void aConditionTakesAlongWhatItNeeds() {
    assertThat(
            migrated(
                """
                - pipeline: p
                  trigger_condition: DAY
                  trigger_days:
                    - 1

                    - 2
                  trigger_hours: []
                  zone_id: Europe/Warsaw  # ours
                  trigger_variable_key: ""
                  disabled: true
                """))
        .isEqualTo(
            """
            - pipeline: p
              trigger_conditions:
                - trigger_condition: DAY
                  trigger_days:
                    - 1

                    - 2
                  timezone: Europe/Warsaw  # ours
              disabled: true
            """);
  }

  @Test
  void aConditionThatHoldsAlwaysGoesWithoutItsNeighbours() {
    assertThat(
            migrated(
                """
                - pipeline: p
                  trigger_conditions:
                    - trigger_condition: ALWAYS
                    - trigger_condition: ON_CHANGE
                """))
        .isEqualTo(
            """
            - pipeline: p
              trigger_conditions:
                - trigger_condition: ON_CHANGE
            """);
  }

  @Test
  void whatCannotBeToldStays() {
    staysAsItIs("- pipeline: p\n  on: EVENT\n  refs:\n    - refs/heads/main\n");
    staysAsItIs("- pipeline: p\n  trigger_mode: $MODE\n  ref_name: main\n  ref_type: BRANCH\n");
    staysAsItIs("- pipeline: p\n  trigger_mode: MANUAL\n  ref_name: r-*\n  ref_type: WILDCARD\n");
    staysAsItIs("- pipeline: p\n  on: SCHEDULE\n  cron: 0 5 * * *\n  start_date: x\n  delay: 5\n");
    staysAsItIs("- pipeline: p\n  trigger_condition: VAR_IS\n  trigger_variable_key: A\n");
  }

  @Test
  void whatIsNotWrittenInLinesStays() {
    staysAsItIs("- {pipeline: p, on: CLICK, refs: [refs/heads/main]}\n");
    staysAsItIs("- pipeline: p\n  <<: *common\n  on: CLICK\n");
    staysAsItIs("- pipeline: p\n  on: SCHEDULE\n  cron: &when 0 5 * * *\n  name: *when\n");
  }

  @Test
  void whatIsSilencedStays() {
    staysAsItIs("- pipeline: p\n  on: CLICK  # buddy-ls: ignore deprecated-key\n");
  }
}
