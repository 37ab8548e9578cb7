package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Buddy of 2026 takes, by its pages, its interface and its exports. */
class FactsTest {

  @Test
  void aSandboxIsMadeFromAnotherOne() {
    check(
        """
        - pipeline: p
          actions:
            - action: Preview
              type: SANDBOX_CREATE
              from: SANDBOX
              sandbox_identifier: base
              tags:
                - preview
              spec:
                sandbox: preview
                name: Preview
                os: ubuntu:24.04
        """);
  }

  @Test
  void aSandboxHasAppsATimeoutAndEndpointsWithSettings() {
    check(
        """
        - pipeline: p
          actions:
            - action: Preview
              type: SANDBOX_CREATE
              from: SCRATCH
              spec:
                sandbox: preview
                name: Preview
                os: ubuntu:24.04
                resources: 12x24
                first_boot_commands: apt-get update
                app_dir: /home/buddy/app
                apps:
                  - npm start
                  - npm run worker
                timeout: 3600
                endpoints:
                  - name: web  # warning missing-key: `type` is missing
                    endpoint: 80
                    region: AS
                    timeout: 30
                    whitelist:
                      - 192.168.1.0/24
                    subdomain: preview
                    http:
                      verify_certificate: false
                      compression: true
                      http2: true
                      log_requests: false
                      request_headers:
                        X-Real-IP: 127.0.0.1
                      rewrite_host_header: localhost
                      auth_type: BASIC
                      login: ann
                      password: $PREVIEW_PASSWORD
                      circuit_breaker: 5
                      serve_path: /api
                  - name: api
                    endpoint: 443
                    type: TLS
                    tls:
                      terminate_at: REGION
                      private_key: $KEY
                      certificate: $CERTIFICATE
                permissions:
                  others: DENIED
                  users:
                    ann@example.com: MANAGE
        """);
  }

  @Test
  void whatAMisspeltKeyOfASandboxMeansIsGuessed() {
    check(
        """
        - pipeline: p
          actions:
            - action: Preview
              type: SANDBOX_CREATE
              from: SCRATCH
              spec:
                sandbox: preview
                name: Preview
                os: ubuntu:24.04
                first_boot_command: ls  # warning unknown-key: Did you mean `first_boot_commands`?
                endpoints:
                  - name: web
                    endpoint: 80
                    type: HTTPS  # error unknown-value: Did you mean `HTTP`?
                permissions:
                  others: READONLY  # error unknown-value: Did you mean `READ_ONLY`?
        """);
  }

  @Test
  void sandboxesAreManagedByTagsAndByTheActionThatMadeThem() {
    check(
        """
        - pipeline: p
          actions:
            - action: Preview
              type: SANDBOX_CREATE
              from: SCRATCH
              spec:
                sandbox: preview
                name: Preview
                os: ubuntu:24.04
            - action: Stop
              type: SANDBOX_MANAGE
              operation: STOP
              tags:
                - preview
              referenced_action_name: Preview
              targets:
                - type: MATCH
                  identifier: preview-*
                  scope: ANY
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SANDBOX_EXEC", "SANDBOX_START", "DOWNLOAD_FROM_SANDBOX"})
  void howASandboxIsChosenIsAListOrAWord(String type) {
    for (String way : List.of("[BY_PROJECT]", "BY_PROJECT")) {
      List<String> found =
          Check.findings(
              """
              - pipeline: p
                actions:
                  - action: Run
                    type: %s
                    commands: ls
                    sandbox_references: %s
                    sandbox_project_id: 12
              """
                  .formatted(type, way));
      assertThat(found)
          .filteredOn(it -> it.contains("sandbox_") && !it.startsWith("information"))
          .isEmpty();
    }
  }

  @Test
  void commandsInSandboxesAreNotOutdated() {
    check(
        """
        - pipeline: p
          actions:
            - action: Run
              type: SANDBOX_EXEC
              commands: ls
              sandbox_references:
                - BY_ID
              sandbox_id: "12"
            - action: Upload
              type: DEPLOY_TO_SANDBOX
              sandbox_references:
                - BY_ID
              sandbox_id: "12"
        """);
  }

  @Test
  void levelsThatTargetsMayHaveAreNoErrors() {
    check(
        """
        - target: web
          type: SSH
          host: example.com
          permissions:
            others: READ_ONLY  # hint unknown-value: is not a known value of `others`
            users:
              ann@example.com: READ_WRITE  # hint unknown-value: is not a known value
              tom@example.com: USE_ONLY
        """);
  }

  @Test
  void levelsOfEnvironments() {
    check(
        """
        - environment: live
          name: Live
          permissions:
            others: USE_ONLY
            users:
              ann@example.com: DENIED
              tom@example.com: DEFAULT
            groups:
              Developers: RUN_ONLY  # hint unknown-value: is not a known value of `groups`
            pipelines:
              - project: shop
                pipeline: deploy
                access_level: USE_ONLY
            environments:
              - project: shop
                environment: live
                access_level: READ_ONLY  # hint unknown-value: is not a known value of
        """);
  }

  @Test
  void visualTestsTakeASitemapOrAFileInPlaceOfUrls() {
    String test =
        """
        - pipeline: p
          actions:
            - action: Look
              type: VISUAL_TEST_2
              vt_suite: shop
        """;
    assertThat(Check.findings(test)).hasSize(1).allMatch(it -> it.startsWith("error missing-key"));
    check(test + "      sitemap: https://example.com/sitemap.xml\n");
    check(test + "      urls_file: urls.txt\n");
  }

  @Test
  void wordsThatOnlyTheInterfaceNames() {
    check(
        """
        - pipeline: p
          cpu: X86
          events:
            - type: PUBLISH_PACKAGE_VERSION
              packages:
                - identifier: app
                  scope: ENVIRONMENT
          variables:
            - key: chain
              type: IOS_KEYCHAIN
              password: $CHAIN_PASSWORD
              file_place: NONE
            - key: profile
              type: IOS_PROVISION_PROFILES
            - key: key
              type: GPG_KEY
              passphrase: $PASSPHRASE
              run_only_settable: true
        """);
  }

  @Test
  void doubtfulWordsAreNotProposed() {
    assertThat(Check.findings("- pipeline: p\n  cpu: MIPS\n"))
        .containsExactly(
            "error unknown-value: MIPS|`MIPS` is not a value of `cpu`. It takes X64 or ARM.");
  }

  @Test
  void eventsOfArtifactsAndEnvironments() {
    check(
        """
        - pipeline: p
          events:
            - type: CREATE_ARTIFACT_VERSION
              artifacts:
                - identifier: app
                  scope: PROJECT
            - type: PUBLISH_ARTIFACT_VERSION
              packages:
                - identifier: app
            - type: DELETE_ENVIRONMENT
              environments: '*'
            - type: CREATE_ENVIRONMENT
              environments:
                - identifier: preview-*
                  tags:
                    - preview
        """);
  }

  @Test
  void keysOfDockerfileBuilds() {
    check(
        """
        - pipeline: p
          actions:
            - action: Build
              type: DOCKERFILE
              target_stage: build
              secret_id: npm
              secret_src: npm.txt
              without_progress: true
            - action: Build for all
              type: DOCKER_BUILD_MULTI_ARCH
              dockerfile_path: ""
        """);
  }

  @Test
  void keysOfAgentActions() {
    check(
        """
        - pipeline: p
          actions:
            - action: Review
              type: CLAUDE_CODE
              integration: anthropic
              entrypoint: /bin/sh
              reset_entrypoint: true
              newer_key: true
            - action: Fix
              type: OPENCODE
              prompts:
                - Fix it.
              reset_entrypoint: true
              newer_key: true
        """);
  }

  @ParameterizedTest
  @CsvSource({"LINUX", "MAC", "MAC_SIGN", "MAC_DEPLOY", "MAC_FLUTTER", "WINDOWS", "DOCKER_CLI"})
  void virtualMachinesHaveASize(String system) {
    assertThat(
            Check.findings(
                """
                - pipeline: p
                  actions:
                    - action: Build
                      type: NATIVE_BUILD_%s
                      instance_type: GENERAL_MEDIUM
                """
                    .formatted(system)))
        .noneMatch(it -> it.contains("instance_type"));
  }

  @Test
  void aFailedActionIsTriedAgainTenTimesAtMost() {
    check(
        """
        - pipeline: p
          actions:
            - action: Build
              type: BUILD
              docker_image_name: node
              commands: npm test
              retry_count: 10
            - action: Test
              type: BUILD
              docker_image_name: node
              commands: npm test
              retry_count: 11  # error out-of-range: takes a number from 0 to 10, not `11`.
        """);
  }

  @Test
  void terraformRunsCommands() {
    String action =
        """
        - pipeline: p
          actions:
            - action: Plan
              type: TERRAFORM
              version: "1.9"
        """;
    check(action + "      commands: terraform plan\n");
    check(action + "      execute_commands: terraform plan\n");
    assertThat(Check.findings(action))
        .hasSize(1)
        .allMatch(it -> it.contains("`commands` is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIGITAL_OCEAN", "VULTR"})
  void aServerThatSaysHowToLogInNeedsNoIntegrationForSure(String type) {
    List<String> found =
        Check.findings(
            """
            - pipeline: p
              actions:
                - action: Upload
                  type: %s
                  host: example.com
                  login: root
                  authentication_mode: ENV_KEY
                  env_key: id_rsa
            """
                .formatted(type));
    assertThat(found).noneMatch(it -> it.startsWith("error"));
  }

  @Test
  void whatExamplesOfTheVendorLeaveOutIsNoError() {
    check(
        """
        - pipeline: p
          actions:
            - action: Report  # warning missing-key: `device` is missing
              type: RAYGUN
              token: $TOKEN
              name: Ann
        """);
    check("- target: web  # warning missing-key: `type` is missing\n  host: example.com\n");
  }

  @Test
  void variablesOfSandboxesAreKnown() {
    check(
        """
        - pipeline: p
          actions:
            - action: Run
              type: BUILD
              docker_image_name: node
              commands:
                - echo $BUDDY_SANDBOX $BUDDY_PROJECT $BUDDY_WORKSPACE
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "execution.pipeline.name, BUDDY_PIPELINE_NAME",
    "execution.branch.name, BUDDY_RUN_BRANCH",
    "execution.to_revision.committer.name, BUDDY_RUN_COMMIT_COMMITTER_NAME",
    "execution.from_revision.short_revision, BUDDY_RUN_PRE_COMMIT_SHORT",
    "execution.html_url, BUDDY_RUN_URL",
    "execution.creator.email, BUDDY_TRIGGERING_ACTOR_EMAIL",
    "invoker.name, BUDDY_TRIGGERING_ACTOR_NAME",
    "project.display_name, BUDDY_PROJECT_NAME",
    "workspace.domain, BUDDY_WORKSPACE_DOMAIN"
  })
  void parametersLeadToVariables(String parameter, String variable) {
    String text =
        """
        - pipeline: p
          actions:
            - action: Run
              type: BUILD
              docker_image_name: node
              commands:
                - echo ${%s}
        """;
    assertThat(Check.fixed(text.formatted(parameter), 0)).isEqualTo(text.formatted(variable));
  }

  @Test
  void aVariableWithADefinitionIsNoOlderNameOfAnother() {
    check(
        """
        - pipeline: p
          variables:
            - key: BUDDY_EXECUTION_REFRESH
              value: "1"
          actions:
            - action: Run
              type: BUILD
              docker_image_name: node
              commands:
                - echo $BUDDY_EXECUTION_REFRESH
                - echo $BUDDY_INVOKER_NAME  # hint deprecated-variable: `BUDDY_TRIGGERING_ACTOR_NAME`
        """);
  }

  @Test
  void aTemplateHasAPath() {
    check(
        """
        - pipeline: p  # error missing-key: `remote_path` is missing
          definition_source: REMOTE
          remote_project_name: templates
        """);
  }

  @ParameterizedTest
  @CsvSource({"12, refs/pull/12", "pull/12, refs/pull/12", "refs/pull/12, refs/pull/12"})
  void thePullRequestOfAnOldTrigger(String name, String ref) {
    assertThat(
            Check.migrated(
                """
                - pipeline: p
                  trigger_mode: MANUAL
                  ref_name: "%s"
                  ref_type: PULL_REQUEST
                """
                    .formatted(name),
                true))
        .contains("\"" + ref + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"push", "PUSHH", "PSUH", "Push", "PULL-REQUEST", "PULLREQUEST"})
  void aSlipInAnOpenListIsAWarning(String type) {
    assertThat(
            Check.findings("- pipeline: p\n  refs: [main]\n  events:\n    - type: " + type + "\n"))
        .first()
        .asString()
        .startsWith("warning unknown-value: " + type)
        .contains("Did you mean `PU");
  }

  @Test
  void aWordThatIsFarFromAllMakesItsNeighboursNotWrong() {
    check(
        """
        - pipeline: p
          resources: X4LARGE  # hint unknown-value: X4LARGE
          events:
            - type: SANDBOX_CREATED  # hint unknown-value: SANDBOX_CREATED
              packages:
                - identifier: app
              cron: "0 8 * * *"
              environments:
                - live
        """);
    check(
        """
        - target: web
          type: HETZNER  # hint unknown-value: HETZNER
          cluster: main
          repository: git
          zone: a
        """);
  }

  @Test
  void whereKeysMayBeUnknownASlipIsStillFound() {
    check(
        """
        - pipeline: p
          actions:
            - action: Review
              type: CLAUDE_CODE
              integration: anthropic
              promtps: [Review it.]  # warning unknown-key: Did you mean `prompts`?
              prompt: Review it.
        """);
  }

  @Test
  void aFileMayDefineSandboxes() {
    check(
        """
        - sandbox: service_nginx
          name: Service Nginx
          os: ubuntu:24.04
          resources: 2x4
          install_commands: |-
            apt-get update
            apt-get install -y nginx
          tags:
            - orange
          run_command: nginx
          app_type: SERVICE
          endpoints:
            - name: www
              endpoint: 80
              type: HTTP
              region: EU
        - sandbox: broken  # error missing-key: `os` is missing: a sandbox needs it.
          name: Broken
          endpoint: 80  # warning unknown-key: Did you mean `endpoints`?
        """);
  }

  @Test
  void aSandboxIsATargetOfThatName() {
    var names =
        Check.file(
                """
                - sandbox: preview
                  name: Preview
                  os: ubuntu:24.04
                - pipeline: p
                  actions:
                    - action: Stop
                      type: SANDBOX_MANAGE
                      operation: STOP
                      targets:
                        - preview
                        - target: preview
                    - action: Run
                      type: SSH_COMMAND
                      targets:
                        - preview
                      commands: ls
                """)
            .names();
    assertThat(names.definitions(NameKind.TARGET).map(Name::text)).containsExactly("preview");
    assertThat(names.references(NameKind.TARGET).map(Name::text))
        .containsExactly("preview", "preview", "preview");
  }
}
