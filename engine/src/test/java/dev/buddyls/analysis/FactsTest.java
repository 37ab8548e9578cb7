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
  void doubtfulWordsAreNotProposed() {
    assertThat(Check.findings("- pipeline: p\n  cpu: MIPS\n"))
        .containsExactly(
            "error unknown-value: MIPS|`MIPS` is not a value of `cpu`. It takes X64 or ARM.");
  }
}
