package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.testing.LinearTime.assertLinear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that stand in the file. The ones here are made up. */
@Isolated
class SecretsTest {

  private static final String BASE =
      "Kd83jAq0ZfWm27PxTr5uYb1LsVn94HcEgQ6oKd83jAq0ZfWm27PxTr5uYb1LsVn94HcEgQ6o";
  private static final String HEX =
      "4be1c07d92a35f68e0b7d41c9f2a6835be1c07d92a35f68e0b7d41c9f2a68350";

  /** The sample is written as a prefix and how much of what follows it: no scanner likes tokens. */
  @ParameterizedTest
  @CsvSource({
    "AKIA,        16, AKIA, an AWS access key",
    "ghp_,        36, ghp_, a GitHub token",
    "github_pat_, 60, gith, a GitHub token",
    "glpat-,      20, glpa, a GitLab token",
    "xoxb-7,      40, xoxb, a Slack token",
    "AIza,        35, AIza, a Google API key",
    "sk_live_,    24, sk_l, a Stripe key",
    "npm_,        36, npm_, an npm token",
    "pypi-AgE,    60, pypi, a PyPI token",
    "dop_v1_,     64, dop_, a DigitalOcean token",
    "dckr_pat_,   27, dckr, a Docker Hub token",
  })
  void tellsCredentialsByTheirShape(String prefix, int length, String shown, String what) {
    String body = prefix.equals("dop_v1_") ? HEX : BASE;
    body = prefix.equals("AKIA") ? body.toUpperCase(Locale.ROOT) : body;
    String secret = prefix + body.substring(0, length);
    check(
        "- pipeline: p\n  name: \"uses "
            + secret
            + "\"  # warning plain-secret: "
            + secret
            + "|This looks like "
            + what
            + " (`"
            + shown
            + "…`)\n");
  }

  @Test
  void tellsPairsAndAddresses() {
    String sendGrid = "SG." + BASE.substring(0, 22) + "." + BASE.substring(0, 43);
    String hook = "https://hooks.slack.com/services/T02ABCD91/B02ABCD91/" + BASE.substring(0, 24);
    check(
        "- pipeline: p\n  name: "
            + sendGrid
            + "  # warning plain-secret: a SendGrid key\n  folder: "
            + hook
            + "  # warning plain-secret: the address of a Slack webhook (`http…`)\n");
  }

  @Test
  void tellsPrivateKeysAndUnderlinesTheirFirstLine() {
    check(
        """
        - pipeline: p
          actions:
            - action: a
              type: SSH_COMMAND
              targets:
                - target: shop
                  type: SSH
                  host: $HOST
                  auth:
                    method: SSH_KEY
                    username: root
                    key: |
                      -----BEGIN RSA PRIVATE KEY-----  # warning plain-secret: -----BEGIN RSA PRIVATE KEY-----|a private key, and
                      MIIEowIBAAKCAQEAu3v0n2mFh8sOq1k0yX7g5hJ2Zr9wQe6TtBvNcLdPxKfRaYsM
                      -----END RSA PRIVATE KEY-----
              commands:
                - grep -q "BEGIN RSA PRIVATE KEY" id_rsa
                - echo "-----BEGIN RSA PRIVATE KEY-----" > id_rsa
        """);
  }

  @Test
  void tellsSecretsInCommentsAndInVariablesButCannotMoveThem() {
    String secret = "ghp_" + BASE.substring(0, 36);
    for (String line :
        List.of("  # push with %s\n", "  variables:\n    - key: GH_TOKEN\n      value: %s\n")) {
      List<Finding> found =
          Check.report("- pipeline: p\n" + line.formatted(secret), Settings.DEFAULT).findings();
      assertThat(found).extracting(Finding::rule).containsExactly("plain-secret");
      assertThat(found.get(0).fixes()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ghp_000000000000000000000000000000000000",
        "ghp_0123456789abcdefghijklmnopqrstuvwxyz",
        "xoxb-your-token-goes-right-here",
        "sk_test_Kd83jAq0ZfWm27PxTr5uYb1L",
        "ghp_tooShort",
        "not-ghp_Kd83jAq0ZfWm27PxTr5uYb1LsVn94HcEgQ6o",
        "https://hooks.slack.com/services/$HOOK",
        "npm_config_cache_of_the_workspace_npm_modules",
      })
  void leavesSamplesAlone(String text) {
    check("- pipeline: p\n  name: " + text + "\n");
  }

  @Test
  void hintsAtPasswordsInPlainText() {
    check(
        """
        - pipeline: p
          targets:
            - target: proxy
              type: SSH
              host: 10.1.2.3
              port: 22
              auth:
                username: tunnel
                password: tunnel  # hint plain-secret: tunnel|`password` is in plain text here
                key: id_deploy
          actions:
            - action: a
              type: LINK_CHECKER
              scan_url: https://acme.io
              ba_username: me
              ba_password: '${PASSWORD}'
              html_form_auth_password: "<password>"
            - action: c
              type: BUILD
              docker_image_name: node
              execute_commands:
                - npm test
              services:
                - type: MYSQL
                  connection:
                    host: mysql
                    user: root
                    password: root
        """);
  }

  @Test
  void neverPrintsASecret() {
    String secret = "ghp_" + BASE.substring(0, 36);
    String text =
        "- pipeline: p\n  name: "
            + secret
            + "\n  actions:\n    - action: a\n      type: BUILD\n      docker_image_name: x\n"
            + "      execute_commands:\n        - docker login -p hunter22\n";
    assertThat(Check.report(text, Settings.DEFAULT).findings())
        .hasSize(2)
        .allMatch(it -> !it.message().contains(BASE.substring(0, 8)))
        .allMatch(it -> !it.message().contains("hunter22"))
        .allMatch(it -> !it.fixes().get(0).title().contains("hunter22"));
  }

  @Test
  void putsAVariableInThePlace() {
    String secret = "ghp_" + BASE.substring(0, 36);
    String text = "- pipeline: p\n  name: \"a %s b\" # c\n";
    assertThat(Check.fixed(text.formatted(secret), 0)).isEqualTo(text.formatted("$GITHUB_TOKEN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docker login -u acme -p |t0psecret|",
        "docker login --username acme --password=|t0psecret| registry.acme.io",
        "sudo docker login registry.acme.io -u acme -p|t0psecret|",
        "echo |t0psecret| | docker login -u acme --password-stdin",
        "git clone https://acme:|t0psecret|@github.com/acme/app.git",
        "psql postgres://shop:|t0psecret|@db.acme.io:5432/shop -c 'select 1'",
        "npm config set //npm.acme.io/:_authToken=|t0psecret|",
      })
  void warnsOfLoginsToSomethingOutside(String command) {
    assertThat(inCommand(command)).containsExactly("warning secret-in-command");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql -h db.acme.io -u shop -p|t0psecret| shop < dump.sql",
        "cd /app && /usr/bin/mysqldump --user=shop --password=|t0psecret| shop | gzip > dump.gz",
        "PGPASSWORD='|t0psecret|' psql -h db -U shop",
        "curl -s -u deploy:|t0psecret| https://acme.io/hook",
        "curl --user 'deploy:|t0psecret|' https://acme.io/hook",
        "curl -H 'Authorization: Bearer |t0psecret|' https://acme.io/hook",
        "sshpass -p |t0psecret| ssh deploy@acme.io",
        "redis-cli -h redis -a |t0psecret| flushall",
        "lftp -u deploy,|t0psecret| ftp.acme.io",
      })
  void hintsAtOtherLogins(String command) {
    assertThat(inCommand(command)).containsExactly("hint secret-in-command");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docker login -u $USER -p $PASSWORD",
        "docker login -u acme -p \"${DOCKER_PASSWORD}\"",
        "docker login -u acme -p $(cat password.txt)",
        "docker login -u acme -p %DOCKER_PASSWORD%",
        "docker login -u acme -p <password>",
        "docker login -u acme --password-stdin < ~/password",
        "docker login -u acme; mkdir -p build/out",
        "docker login acme.azurecr.io && docker run -p 8080:80 app",
        "aws ecr get-login-password | docker login -u AWS --password-stdin acme.io",
        "mysql -uroot -proot -e 'create database test'",
        "mysql -u root -p shop",
        "docker run --name mysql -p3306:3306 -d mysql:8",
        "docker run --network mysql -pX8080 app",
        "git clone https://oauth2:$TOKEN@gitlab.com/acme/app.git",
        "git clone https://$TOKEN:x-oauth-basic@github.com/acme/app.git",
        "git clone git@github.com:acme/app.git",
        "export DATABASE_URL=postgres://shop:t0psecret@localhost:5432/shop",
        "export DATABASE_URL=postgres://shop:t0psecret@postgres:5432/shop",
        "sed -E 's#://[^:]+:[^@]+@#://***:***@#' .env",
        "curl -u $USER:$PASSWORD https://acme.io",
        "curl -u \"$API_KEY:\" https://acme.io",
        "curl https://acme.io | docker run -u 1000:1000 -i app",
        "curl -H \"Authorization: token $GITHUB_TOKEN\" https://api.github.com",
        "echo done | tee log",
        "PGPASSWORD=postgres psql -h postgres",
        "npm ci --prefix web:app@1.2",
      })
  void leavesOtherCommandsAlone(String command) {
    assertThat(inCommand(command)).isEmpty();
  }

  @Test
  void oneSecretOneFinding() {
    String token = "ghp_" + BASE.substring(0, 36);
    assertThat(inCommand("git clone https://acme:|" + token + "|@github.com/acme/app.git"))
        .containsExactly("warning plain-secret");
    assertThat(inCommand("docker login ghcr.io -u acme -p |" + token + "|"))
        .containsExactly("warning plain-secret");
    assertThat(inCommand("curl -u acme:|t0psecret| https://acme:t0psecret@acme.io")).hasSize(2);
  }

  @Test
  void readsCommandsInEveryStyle() {
    check(
        """
        - pipeline: p
          actions:
            - action: a
              type: BUILD
              docker_image_name: docker
              execute_commands: |
                docker login \\
                  -u acme \\
                  -p t0psecret  # warning secret-in-command: t0psecret|
            - action: b
              type: BUILD
              docker_image_name: docker
              execute_commands:
                - "docker login -u \\"acme\\" -p \\"t0psecret\\""  # warning secret-in-command: t0psecret|
                - 'docker login -u ''acme'' -p ''t0psecret'''  # warning secret-in-command: t0psecret|
        """);
  }

  /** The findings of a command, whose secret stands between bars, as severity and rule. */
  private static List<String> inCommand(String marked) {
    String command = Pattern.compile("\\|(t0psecret|gh\\w+)\\|").matcher(marked).replaceAll("$1");
    String text = inBuild(command);
    List<Finding> found = Check.report(text, Settings.DEFAULT).findings();
    found.forEach(it -> assertThat(it.range().of(text)).matches("t0psecret|ghp_\\w+"));
    return found.stream().map(it -> it.severity().word() + " " + it.rule()).toList();
  }

  private static String inBuild(String command) {
    return "- pipeline: p\n  actions:\n    - action: a\n      type: BUILD\n"
        + "      docker_image_name: docker\n      execute_commands: |\n        "
        + command
        + "\n";
  }

  /** A pattern that tries again at every letter would take hours for a megabyte. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "ghp_",
        "xoxb-1-",
        "AIza-",
        " SG.a1b2c3d4e5f6g7h8i9j0.",
        "-----BEGIN RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY----- ",
        "aws_secret_access_key = ",
        "https://a:",
        "://@:",
        "docker login ",
        "mysql -a ",
        "curl -u ",
        "echo \"a ",
        "Authorization: ",
        "lftp -u ",
      })
  void readsLongLinesInLinearTime(String unit) {
    assertLinear(
        "a line of `" + unit + "`",
        1 << 14,
        length -> {
          String text = inBuild(unit.repeat(length / unit.length()));
          return () -> Check.findings(text);
        });
  }

  @Test
  void encryptedValuesNeedTheirFlag() {
    check(
        """
        - pipeline: p
          variables:
            - key: A
              value: secure!YQ==.Yg==  # warning encrypted-mismatch: secure!YQ==.Yg==|`encrypted: true`
            - key: B
              value: "!encrypted YQ==.Yg=="
              encrypted: false  # warning encrypted-mismatch: false|`encrypted: true`
            - key: C
              value: secure!YQ==.Yg==
              encrypted: "true"
            - {key: D, value: secure!YQ==.Yg==}  # warning encrypted-mismatch: secure!YQ==.Yg==|
            - key: E
              type: SSH_KEY
              value: secure!YQ==.Yg==
            - key: F
              value: secure!YQ==.Yg==
              encrypted: $FLAG
            - key: G
              value: plain
            - key: H
              value: secure!YQ==.Yg==
              id: 279547
        """);
  }

  @Test
  void encryptedVariablesNeedAnEncryptedValue() {
    check(
        """
        - pipeline: p
          variables:
            - key: A
              value: w1nter24  # hint encrypted-mismatch: w1nter24|anyone who reads
              encrypted: true
            - key: B
              value: ""
              encrypted: true
            - key: C
              value: $OTHER
              encrypted: true
            - key: D
              encrypted: true
            - key: E
              value: <set in Buddy>
              encrypted: true
        """);
  }

  @Test
  void setsTheFlag() {
    String chunk =
        "- pipeline: p\r\n  variables:\r\n    - key: A\r\n      %svalue: secure!YQ==\r\n";
    assertThat(Check.fixed(chunk.formatted(""), 0))
        .isEqualTo(chunk.formatted("encrypted: true\r\n      "));
    String flow = "- pipeline: p\n  variables: [{key: A, %svalue: secure!YQ==}]\n";
    assertThat(Check.fixed(flow.formatted(""), 0)).isEqualTo(flow.formatted("encrypted: true, "));
    String off = "- pipeline: p\n  variables:\n    - key: A\n      value: secure!YQ==\n%s";
    assertThat(Check.fixed(off.formatted("      encrypted: false\n"), 0))
        .isEqualTo(off.formatted("      encrypted: true\n"));
    assertThat(Check.fixed(off.formatted("      encrypted:\n"), 0))
        .isEqualTo(off.formatted("      encrypted: true\n"));
  }
}
