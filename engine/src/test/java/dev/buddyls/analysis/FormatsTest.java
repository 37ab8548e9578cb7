package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.findings;
import static dev.buddyls.analysis.Check.fixed;
import static dev.buddyls.analysis.Check.fixedAll;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers within their bounds, and texts that follow a format. */
class FormatsTest {

  @Test
  void numbersHaveBounds() {
    check(
        """
        - pipeline: p
          pause_on_repeated_failures: 0  # error out-of-range: 0|takes a number from 1 to 100, not `0`.
          trigger_conditions:
            - trigger_condition: DATETIME
              trigger_hours: [1, 24, 25]  # error out-of-range: 25|a number from 1 to 24
              trigger_days: [1, 7, "8", $DAY]  # error out-of-range: "8"|a number from 1 to 7
          actions:
            - action: a
              type: SLEEP
              sleep_in_sec: 5000  # error out-of-range: 5000|a number from 0 to 1200
              retry_count: -1  # error out-of-range: -1|a number from 0 to 10
              retry_interval: -30  # error out-of-range: -30|at least 0
              timeout: 0
        """);
  }

  @Test
  void theNearestNumberIsOffered() {
    String days =
        "- pipeline: p\n  trigger_conditions: [{trigger_condition: DAY, trigger_days: [%s]}]\n";
    assertThat(fixed(days.formatted("0"), 0)).isEqualTo(days.formatted("7"));
    assertThat(fixed(days.formatted("9"), 0)).isEqualTo(days.formatted("7"));
    assertThat(fixed(days.formatted("-2"), 0)).isEqualTo(days.formatted("1"));
  }

  @Test
  void portsHaveBounds() {
    check(
        """
        - target: server
          name: Server
          type: SSH
          host: example.com
          port: 70000  # error out-of-range: 70000|`port` takes a number from 1 to 65535
          auth:
            username: deploy
            password: $PASSWORD
        - target: proxied
          name: Proxied
          type: SSH
          host: example.com
          port: "$PORT"
          auth:
            username: deploy
            password: $PASSWORD
          proxy:
            host: example.com
            port: ssh  # error out-of-range: ssh|`port` takes a number from 1 to 65535
            auth:
              username: deploy
              password: $PASSWORD
        """);
  }

  private static String variable(String lines) {
    return "- pipeline: p\n  variables:\n    - key: FILE_A\n" + lines.indent(6);
  }

  @Test
  void permissionsAreOctal() {
    check(
        """
        - pipeline: p
          variables:
            - {key: A, type: FILE, file_chmod: 600}
            - {key: B, type: FILE, file_chmod: "0755"}
            - {key: C, type: FILE, file_chmod: "$MODE"}
            - {key: D, type: FILE, file_chmod: ""}
            - {key: E, type: FILE, file_chmod: "608"}  # error invalid-chmod: "608"|from 0 to 7
            - {key: F, type: FILE, file_chmod: 60}  # error invalid-chmod: 60|three or four digits
            - {key: G, type: FILE, file_chmod: u+x}  # warning invalid-chmod: u+x|such as `600`
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "100755, 755",
    "'\"00644\"', '\"644\"'",
    "'\"0o600\"', '\"600\"'",
    "rw-r--r--, 644",
    "'\"-rwxr-x--x\"', '\"751\"'"
  })
  void permissionsInOtherNotationsBecomeOctal(String mode, String mended) {
    assertThat(fixed(variable("type: FILE\nfile_chmod: " + mode), 0))
        .isEqualTo(variable("type: FILE\nfile_chmod: " + mended));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: FILE\nvalue: dGVzdA0K",
        "type: FILE\nvalue: dGVzdA",
        "type: FILE\nvalue: \"dGVz_-0K==\"",
        "type: FILE\nvalue: |\n  dGVz\n  dA0K",
        "type: FILE\nvalue: secure!a+b=.c",
        "type: FILE\nvalue: '!encrypted a.b'",
        "type: FILE\nvalue: $CONTENT",
        "type: FILE\nvalue: ''",
        "value: not Base64",
        "type: VAR\nvalue: not Base64"
      })
  void filesAreBase64(String lines) {
    assertThat(findings(variable(lines))).isEmpty();
  }

  @Test
  void aFileInPlainTextCanBeEncoded() {
    String text = variable("type: FILE\nvalue: \"test!\"");
    assertThat(findings(text))
        .containsExactly("warning invalid-base64: \"test!\"|`value` must be Base64 here.");
    assertThat(fixed(text, 0)).isEqualTo(variable("type: FILE\nvalue: dGVzdCE="));
  }

  private static String build(String lines) {
    return "- pipeline: p\n  actions:\n    - action: a\n      type: BUILD\n"
        + lines.indent(6)
        + (lines.contains("image_name") ? "" : "      docker_image_name: node\n")
        + (lines.contains("image_tag") ? "" : "      docker_image_tag: \"22\"\n")
        + "      execute_commands: [make]\n";
  }

  @Test
  void containersHaveAbsolutePaths() {
    String text =
        build("working_directory: ./app\ncached_dirs: [/a, \"$B\", node_modules, ./c, ~/.m2, ..]");
    assertThat(findings(text))
        .extracting(it -> it.substring(0, it.indexOf('|')))
        .containsExactly(
            "warning relative-path: ./app",
            "error relative-path: node_modules",
            "error relative-path: ./c",
            "error relative-path: ~/.m2",
            "error relative-path: ..");
    assertThat(fixedAll(text, "relative-path"))
        .isEqualTo(
            build(
                "working_directory: /app\ncached_dirs: [/a, \"$B\", /node_modules, /c, /root/.m2, ..]"));
  }

  @Test
  void cachedDirectoriesLieInTheWorkingDirectory() {
    assertThat(fixed(build("working_directory: /buddy/shop/\ncached_dirs: [./vendor]"), 0))
        .isEqualTo(build("working_directory: /buddy/shop/\ncached_dirs: [/buddy/shop/vendor]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/buddy/app", "~/app", "C:\\app", "$DIR/app", "''"})
  void otherPathsAreFine(String path) {
    assertThat(findings(build("working_directory: " + path))).isEmpty();
  }

  @Test
  void pathsOnServersMayBeRelative() {
    check(
        """
        - pipeline: p
          actions:
            - action: a
              type: SSH_COMMAND
              targets: [server]
              commands: [make]
              working_directory: app
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "node",
        "library/node",
        "node:latest",
        "your_docker__image-name",
        "ghcr.io/acme/web:1.4",
        "localhost:5000/acme/web",
        "registry:5000/web",
        "node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "ghcr.io/$REPO/Web"
      })
  void whatDockerReadsIsFine(String image) {
    assertThat(findings(build("docker_image_name: " + image))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "library/Node, library/node",
    "Acme/Web:V1, acme/web:V1",
    "https://ghcr.io/acme/web, ghcr.io/acme/web",
    "'\" node\"', '\"node\"'"
  })
  void imagesAreMended(String image, String mended) {
    String text = build("docker_image_name: " + image);
    assertThat(findings(text))
        .singleElement()
        .asString()
        .startsWith("warning invalid-docker-reference: " + image);
    assertThat(fixed(text, 0)).isEqualTo(build("docker_image_name: " + mended));
  }

  @Test
  void imagesHaveOneTag() {
    assertThat(findings(build("docker_image_name: gradle:8.4-jdk17:gradle")))
        .singleElement()
        .asString()
        .contains("with at most one `:tag`");
  }

  @ParameterizedTest
  @CsvSource({"22 alpine, 22-alpine", "1.0+build, 1.0-build", ":latest, latest"})
  void tagsAreMended(String tag, String mended) {
    assertThat(fixed(build("docker_image_tag: '" + tag + "'"), 0))
        .isEqualTo(build("docker_image_tag: '" + mended + "'"));
  }

  @Test
  void theNameOfAnActionIsNoImage() {
    check(
        """
        - pipeline: p
          actions:
            - action: Build the image
              type: DOCKERFILE
              dockerfile_path: Dockerfile
            - action: Test
              type: BUILD
              use_image_from_action: true
              docker_image_name: Build the image
              docker_image_tag: "1"
              execute_commands: [make]
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com",
        "HTTP://example.com:8080/a?b=c#d",
        "www.example.com",
        "localhost:3000",
        "http:8080",
        "sftp://example.com",
        "git@example.com:acme/web.git",
        "https://$HOST/ a",
        "''"
      })
  void addressesAreFine(String url) {
    assertThat(findings("- pipeline: p\n  target_site_url: " + url + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https:/example.com, https://example.com",
    "https//example.com, https://example.com",
    "http:example.com, http://example.com",
    "http:///example.com, http://example.com",
    "htps://example.com, https://example.com",
    "https://example.com/a b, https://example.com/a%20b"
  })
  void addressesAreMended(String url, String mended) {
    String site = "- pipeline: p\n  target_site_url: %s\n";
    assertThat(findings(site.formatted(url)))
        .singleElement()
        .asString()
        .startsWith("warning invalid-url: " + url);
    assertThat(fixed(site.formatted(url), 0)).isEqualTo(site.formatted(mended));
    assertThat(fixed(site.formatted("'" + url + "''s'"), 0))
        .isEqualTo(site.formatted("'" + mended + "''s'"));
  }

  private static String refs(String ref) {
    return "- pipeline: p\n  refs: ['" + ref + "']\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main",
        "*",
        ":default",
        ":context",
        "refs/heads/feature/*",
        "refs/tags/v1.?.[0-9]",
        "refs/pull/*",
        "refs/merge-requests/1/head",
        "pull/3",
        "(refs/tags/v\\d{0,3}$)",
        "refs/heads/(^((?!(main)$).)*$)*",
        "feature/$NAME x"
      })
  void refsAreFine(String ref) {
    assertThat(findings(refs(ref))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "refs/head/main, refs/heads/main",
    "ref/heads/main, refs/heads/main",
    "refs/tag/v*, refs/tags/v*",
    "refs/pulls/*, refs/pull/*",
    ":defualt, :default"
  })
  void refsAreMended(String ref, String mended) {
    assertThat(findings(refs(ref)))
        .singleElement()
        .asString()
        .startsWith("warning invalid-ref: '" + ref + "'|");
    assertThat(fixed(refs(ref), 0)).isEqualTo(refs(mended));
  }

  @ParameterizedTest
  @CsvSource({
    "my branch, ' ', space",
    "a..b, .., `..`",
    "main~1, ~, `~`",
    "main^, ^, `^`",
    "a:b, :, `:`",
    "a//b, //, `//`",
    "feature/, /, `/` at the end",
    "main.lock, .lock, `.lock`"
  })
  void whatGitRefusesIsTold(String ref, String underlined, String what) {
    assertThat(findings(refs(ref)))
        .singleElement()
        .asString()
        .startsWith("warning invalid-ref: " + underlined + "|Git does not allow " + what);
  }
}
