package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.migrated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aServerBecomesATarget() {
    assertThat(
            migrated(
                """
                - pipeline: Deploy
                  actions:
                  - action: "Upload"
                    type: "SFTP" # nightly
                    input_type: "BUILD_ARTIFACTS"
                    local_path: "dist"
                    remote_path: "/var/www"
                    login: "www-data" # not root
                    host: "10.0.0.7"
                    port: "22"
                    password: "secure!abc=" # ours
                    passphrase: ""
                    authentication_mode: "PASS"
                    # Nothing of the others.
                    deployment_excludes:
                    - ".git"
                  - action: "Restart"
                    type: "SSH_COMMAND"
                    login: "root"
                    host: "10.0.0.7"
                    server_key: |
                      -----BEGIN KEY-----
                        abc

                      -----END KEY-----
                    passphrase: $PASSPHRASE
                    authentication_mode: "PRIVATE_KEY"
                    commands:
                    - "systemctl restart app"
                  - host: "${HOST}"
                    action: "Look"
                    type: "SSH_COMMAND"
                    commands:
                    - "uptime"
                    env_key: "id_rsa"
                    login: "root"
                    authentication_mode: "ENV_KEY"
                """,
                true))
        .isEqualTo(
            """
            - pipeline: Deploy
              actions:
              - action: "Upload"
                type: "TRANSFER" # nightly
                input_type: "BUILD_ARTIFACTS"
                local_path: "dist"
                remote_path: "/var/www"
                targets:
                - target: "t_10_0_0_7"
                  type: "SSH"
                  host: "10.0.0.7"
                  port: "22"
                  auth:
                    method: "PASSWORD"
                    username: "www-data" # not root
                    password: "secure!abc=" # ours
                # Nothing of the others.
                deployment_excludes:
                - ".git"
              - action: "Restart"
                type: "SSH_COMMAND"
                targets:
                - target: "t_10_0_0_7_2"
                  type: "SSH"
                  host: "10.0.0.7"
                  auth:
                    method: "SSH_KEY"
                    username: "root"
                    key: |
                      -----BEGIN KEY-----
                        abc

                      -----END KEY-----
                    passphrase: $PASSPHRASE
                commands:
                - "systemctl restart app"
              - targets:
                - target: "host"
                  type: "SSH"
                  host: "${HOST}"
                  auth:
                    method: "ASSETS_KEY"
                    username: "root"
                    asset: "id_rsa"
                action: "Look"
                type: "SSH_COMMAND"
                commands:
                - "uptime"
            """);
  }

  @Test
  void serversOfOtherKindsBecomeTargets() {
    assertThat(
            migrated(
                """
                - pipeline: Deploy
                  actions:
                    - action: Fetch
                      type: DOWNLOAD_FTPS
                      source_path: backup
                      host: ftp.example.com
                      login: ann
                      password: $FTP_PASSWORD
                    - action: Upload
                      type: FTP
                      host: ftp.example.com
                      port: 21
                      login: ann
                      password: $FTP_PASSWORD
                      active_mode: false
                    - action: Droplet
                      type: DIGITAL_OCEAN
                      integration: ocean
                      host_name: shop
                      host: 192.0.2.1
                      login: root
                      authentication_mode: WORKSPACE_KEY
                    - action: Mirror
                      type: PUSH
                      push_url: https://git.example.com/acme/shop-app.git
                      git_auth_mode: HTTP
                      login: ann
                      password: $GIT_TOKEN
                    - action: Publish
                      type: PUBLISH_PACKAGE_VERSION
                      package: app
                      versions:
                        - latest
                """,
                true))
        .isEqualTo(
            """
            - pipeline: Deploy
              actions:
                - action: Fetch
                  type: DOWNLOAD
                  source_path: backup
                  targets:
                    - target: ftp_example_com
                      type: FTP
                      secure: true
                      host: ftp.example.com
                      auth:
                        username: ann
                        password: $FTP_PASSWORD
                - action: Upload
                  type: TRANSFER
                  targets:
                    - target: ftp_example_com_2
                      type: FTP
                      host: ftp.example.com
                      port: 21
                      auth:
                        username: ann
                        password: $FTP_PASSWORD
                - action: Droplet
                  type: TRANSFER
                  targets:
                    - target: t_192_0_2_1
                      type: DIGITAL_OCEAN
                      name: shop
                      host: 192.0.2.1
                      auth:
                        method: ASSETS_KEY
                        username: root
                        asset: id_workspace
                      integration: ocean
                - action: Mirror
                  type: PUSH
                  targets:
                    - target: shop_app
                      type: GIT
                      repository: https://git.example.com/acme/shop-app.git
                      auth:
                        method: HTTP
                        username: ann
                        password: $GIT_TOKEN
                - action: Publish
                  type: PUBLISH_ARTIFACT_VERSION
                  artifact: app
                  versions:
                    - latest
            """);
  }

  @Test
  void aWildcardThatIsAFullRefStaysTheSame() {
    String text =
        """
        - pipeline: p
          trigger_mode: ON_EVERY_PUSH
          ref_name: "refs/pull/*"
          ref_type: WILDCARD
        """;
    assertThat(migrated(text))
        .isEqualTo(
            """
            - pipeline: p
              events:
                - type: PUSH
                  refs:
                    - "refs/pull/*"
            """);
    String expression = text.replace("refs/pull/*", "(refs/tags/v[0-9]+$)");
    assertThat(migrated(expression)).isEqualTo(expression);
    assertThat(migrated(expression, true)).contains("    - \"(refs/tags/v[0-9]+$)\"\n");
  }

  @Test
  void anEventThatWasMeantToBeAModeBecomesAnItem() {
    assertThat(
            migrated(
                """
                - pipeline: Check
                  on: PULL_REQUEST # not drafts
                  refs:
                    - "refs/heads/dev" # ours
                    - "refs/heads/main"
                  priority: LOW
                - pipeline: Look
                  on: PULL_REQUEST
                  branches: [dev]
                - pipeline: Build
                  on: "push"
                  refs:
                  - "refs/heads/*"
                """,
                true))
        .isEqualTo(
            """
            - pipeline: Check
              # not drafts
              events:
                - type: PULL_REQUEST
                  branches:
                    - "dev" # ours
                    - "main"
              priority: LOW
            - pipeline: Look
              events:
                - type: PULL_REQUEST
                  branches: [dev]
            - pipeline: Build
              events:
              - type: "PUSH"
                refs:
                - "refs/heads/*"
            """);
  }

  @Test
  void keysThatAreLeftOutToday() {
    assertThat(
            migrated(
                """
                - pipeline: p
                  run_always: true # nightly
                  environments:
                    - type: STAGE
                      identifier: staging
                - pipeline: q
                  run_always: false # only news
                """,
                true))
        .isEqualTo(
            """
            - pipeline: p
              # nightly
              environments:
                - identifier: staging
            - pipeline: q
              trigger_conditions:
                - trigger_condition: ON_CHANGE # only news
            """);
  }

  @Test
  void itsAuthorIsLedToWhatWasGuessed() {
    String text =
        """
        - pipeline: p
          actions:
            - action: a
              type: "SFTP"
              host: shop.example.com
              login: deploy
              authentication_mode: WORKSPACE_KEY
        """;
    Fix fix = Check.report(text, Settings.DEFAULT).findings().get(0).fixes().get(0);
    assertThat(fix.isSafe()).isFalse();
    assertThat(fix.tabStops())
        .extracting(it -> it.of(fix.edits().get(0).newText()))
        .containsExactly("shop_example_com", "id_workspace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on: PUSH",
        "on: PULL_REQUEST\nrefs: [refs/heads/main, refs/tags/*]",
        "on: PULL_REQUEST\nbranches: [main]\nrefs: [refs/heads/main]",
        "on: PULL_REQUEST\nevents:\n  - type: PUSH\n    refs: ['*']",
        "on: SCHEDULED_PUSH\nrefs: [refs/heads/main]",
        "run_always: false\ntrigger_conditions:\n  - trigger_condition: ON_CHANGE",
        "environments:\n  - type: STAGE"
      })
  void aPipelineOfWhichTooLittleIsKnownStays(String keys) {
    String text = "- pipeline: p\n" + keys.indent(2);
    assertThat(migrated(text, true)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: SFTP\nhost: h\nlogin: u\nauthentication_mode: PUBLIC_KEY",
        "type: SFTP\nhost: h\nlogin: u\nauthentication_mode: $MODE\npassword: $P",
        "type: SFTP\nhost: h\nlogin: u\nauthentication_mode: PASS\npassword: ''",
        "type: SFTP\nhost: h\nlogin: u\nauthentication_mode: PASS\npassword: $P\nserver_key: $K",
        "type: SFTP\nhost: &h h\nlogin: u\npassword: $P",
        "type: SFTP\nhost: h\nlogin: u\npassword: $P\nno_such_key: 1",
        "type: FTP\nhost: h\nlogin: u\npassword: $P\nactive_mode: true",
        "type: FTP\nhost: h\nlogin: u\npassword: $P\nuse_temporary_files: true",
        "type: UPCLOUD\nhost: h\nlogin: u\nauthentication_mode: WORKSPACE_KEY",
        "type: SSH_COMMAND\ncommands: [ls]\nhost: h\nlogin: u\npassword: $P\ntargets: [a]",
        "type: PUSH\npush_url: https://example.com/a.git\ngit_auth_mode: CURRENT",
        "type: SANDBOX_START\nsandbox_references: BY_TAGS\ntags: [a]"
      })
  void aServerOfWhichTooLittleIsKnownStays(String keys) {
    String text = "- pipeline: p\n  actions:\n    - action: a\n" + keys.indent(6);
    assertThat(migrated(text, true)).isEqualTo(text);
  }

  @Test
  void theEndOfATextStaysAsItIs() {
    assertThat(migrated("- pipeline: p\r\n  trigger_condition: ALWAYS\r\n  trigger_hours: [8]"))
        .isEqualTo("- pipeline: p");
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

  @Test
  void theRepositoryOfAReleaseIsItsNameWithoutTheOwner() {
    String text =
        """
        - pipeline: p
          actions:
            - action: Release
              type: GIT_HUB_RELEASE
              integration: git_hub
              organization: acme
              external_project_id: "acme/shop" # ours
              tag_name: v1
        """;
    assertThat(migrated(text, true))
        .isEqualTo(text.replace("external_project_id: \"acme/shop\"", "repository: \"shop\""));
    String other = text.replace("acme/shop", "globex/shop");
    assertThat(migrated(other, true)).isEqualTo(other);
    String variable = text.replace("acme/shop", "$OWNER/shop");
    assertThat(migrated(variable, true)).isEqualTo(variable);
  }
}
