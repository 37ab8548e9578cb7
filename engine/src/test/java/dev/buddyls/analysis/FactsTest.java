package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                      - 10.0.0.0/8
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
}
