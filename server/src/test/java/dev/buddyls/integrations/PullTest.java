package dev.buddyls.integrations;

import static dev.buddyls.integrations.FakeBuddy.LIST;
import static dev.buddyls.integrations.FakeBuddy.huge;
import static dev.buddyls.integrations.FakeBuddy.json;
import static dev.buddyls.integrations.FakeBuddy.status;
import static dev.buddyls.integrations.FakeBuddy.truncated;
import static dev.buddyls.integrations.FakeBuddy.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.integrations.FakeBuddy.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the list changes with the responses of Buddy, valid or not. */
class PullTest {

  private static final String TOKEN = "3cf0a9c1-secret-of-the-test";

  private static final String AWS =
      """
      {"url": "https://api.buddy.works/workspaces/acme/integrations/5e391f5aae784b7208de0d0a",
       "html_url": "https://app.buddy.works/acme/integrations",
       "hash_id": "5e391f5aae784b7208de0d0a", "name": "AWS production", "type": "AMAZON",
       "identifier": "aws", "scope": "WORKSPACE", "auth_type": "DEFAULT",
       "all_pipelines_allowed": false,
       "allowed_pipelines": [{"id": 7, "name": "Release"}],
       "permissions": {"others": "DENIED", "admins": "MANAGE",
                       "groups": [{"id": 12, "access_level": "USE_ONLY"},
                                  {"id": 13, "access_level": "DENIED"}]}}
      """;

  private static final String SHOP =
      """
      {"hash_id": "EYgLPQZOpnelXGGreKBzyVXvAW", "name": "Shop's Docker", "type": "DOCKER_HUB",
       "identifier": "docker", "scope": "PROJECT", "project_name": "shop"}
      """;

  private static final String OLD = "# ours\n- id: \"5e391f5aae784b7208de0d0a\" # the first\n";

  private final List<Duration> pauses = new ArrayList<>();
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private Duration timeout = Duration.ofSeconds(20);
  private FakeBuddy buddy;
  private Path file;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    buddy = new FakeBuddy();
    file = folder.resolve(".buddy").resolve("integrations.yml");
  }

  @AfterEach
  void stop() {
    buddy.close();
  }

  private static String list(String... items) {
    return "{\"url\": \"\", \"html_url\": \"\", \"integrations\": ["
        + String.join(",", items)
        + "]}";
  }

  private Pull pull(String url, Optional<String> project) {
    RestClient.Limits limits = new RestClient.Limits(timeout, timeout, 3, Duration.ofSeconds(60));
    RestClient rest =
        new RestClient(RestClient.client(), Proxies.of(name -> null), limits, pauses::add, clock);
    IntegrationsApi api =
        new IntegrationsApi(rest, ApiAddress.of(url), Token.of(TOKEN + "\n"), "acme");
    return Pull.of(api, project, file, BundledCatalog.open());
  }

  private String pulled(Optional<String> project) throws IOException {
    Pull pull = pull(buddy.url(), project);
    pull.write();
    assertThat(file).content().isEqualTo(pull.after()).doesNotContain(TOKEN);
    return pull.after();
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void fetchedIntegrationsAreWritten() throws IOException {
    buddy.replies(LIST, json(list(AWS, SHOP)));

    assertThat(pulled(Optional.empty()))
        .startsWith("# The integrations")
        .endsWith(
            """

            - identifier: aws
              id: "5e391f5aae784b7208de0d0a"
              name: AWS production
              type: AMAZON
              scope: WORKSPACE
              permitted_for:
                - admins
                - group 12
                - pipeline Release

            - identifier: docker
              id: "EYgLPQZOpnelXGGreKBzyVXvAW"
              name: "Shop's Docker"
              type: DOCKER_HUB
              scope: PROJECT
              project: shop
            """);
    assertThat(buddy.authorizations()).containsExactly("Bearer " + TOKEN);
  }

  @Test
  void allPagesOfAListAreRead() throws IOException {
    String next = "<" + buddy.url() + LIST + "?page=2>; rel=\"next\"";
    buddy.replies(LIST, with("Link", next, json(list(AWS))));
    buddy.replies(LIST + "?page=2", json(list(SHOP)));

    assertThat(pulled(Optional.empty())).contains("- identifier: aws", "- identifier: docker");
  }

  @Test
  void integrationsLimitedToOtherProjectsAreLeftOut() throws IOException {
    buddy.replies(LIST, json(list(AWS, SHOP)));

    assertThat(pulled(Optional.of("blog"))).contains("aws").doesNotContain("docker");
    assertThat(pulled(Optional.of("shop"))).contains("aws", "docker");
  }

  @Test
  void missingDetailsAreFetchedOneByOne() throws IOException {
    String id = "5e391f5aae784b7208de0d0a";
    String summary = "{\"hash_id\": \"%s\", \"name\": \"AWS production\", \"type\": \"AMAZON\"}";
    buddy.replies(LIST, json(list(summary.formatted(id), summary.formatted("hidden"))));
    buddy.replies(LIST + "/" + id, json(AWS));
    buddy.replies(LIST + "/hidden", status(403));

    assertThat(pulled(Optional.empty())).contains("scope: WORKSPACE", "id: \"hidden\"");
  }

  @Test
  void handWrittenTextIsKept() throws IOException {
    write(
        """
        # ours
        - id: "5e391f5aae784b7208de0d0a" # the first
          project: shop # until May
          name: 'AWS'   # renamed since
          permitted_for:
            - Developers

        - identifier: gone
        - {identifier: docker, name: Shop's Docker}
        """);
    buddy.replies(LIST, json(list(SHOP, AWS)));

    assertThat(pulled(Optional.empty()))
        .isEqualTo(
            """
            # ours
            - id: "5e391f5aae784b7208de0d0a" # the first
              name: AWS production   # renamed since
              identifier: aws
              type: AMAZON
              scope: WORKSPACE
              permitted_for:
                - Developers

            - identifier: gone
            - {identifier: docker, name: Shop's Docker, id: "EYgLPQZOpnelXGGreKBzyVXvAW", \
            type: DOCKER_HUB, scope: PROJECT, project: shop}
            """);
    assertThat(pull(buddy.url(), Optional.empty()).summary())
        .isEqualTo("nothing to change. Not found in Buddy, kept in the list: `gone`.");
  }

  @Test
  void missingValuesAreFilledInInPlace() throws IOException {
    write(
        """
        - type: # fill in
          scope:
          name: |
            AWS
          identifier: aws
          id:
        """);
    buddy.replies(LIST, json(list(AWS)));

    assertThat(pulled(Optional.empty()))
        .isEqualTo(
            """
            - type: AMAZON # fill in
              scope: WORKSPACE
              name: |
                AWS
              identifier: aws
              id: "5e391f5aae784b7208de0d0a"
            """);
  }

  @Test
  void namesWithSpecialCharactersAreQuoted() throws IOException {
    String name = "a: \\\"b\\\"\\n- identifier: # c \\u2028";
    buddy.replies(LIST, json(list(AWS.replace("AWS production", name))));

    assertThat(IntegrationsFile.read(pulled(Optional.empty()), BundledCatalog.open()))
        .singleElement()
        .satisfies(it -> assertThat(it.name()).contains("a: \"b\"\n- identifier: # c \u2028"));
  }

  @Test
  void fileThatCannotTakeEntriesIsLeftUnchanged() throws IOException {
    write("[]\n");
    buddy.replies(LIST, json(list(AWS)));

    assertThatThrownBy(() -> pull(buddy.url(), Optional.empty()))
        .isInstanceOf(PullFailed.class)
        .hasMessageContaining("fix or empty it first");
  }

  @Test
  void retryAfterIsHonoured() throws IOException {
    buddy.replies(
        LIST,
        with("Retry-After", "7", status(429)),
        with("Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT", status(503)),
        json(list(AWS)));

    assertThat(pulled(Optional.empty())).contains("aws");
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30));
  }

  @Test
  void longRetryAfterFailsAtOnce() throws IOException {
    fails(
        with("Retry-After", "600", status(429)), "limits the number of requests", "in 10 minutes");
    assertThat(pauses).isEmpty();
  }

  @Test
  void serverErrorsAreRetriedAFewTimes() throws IOException {
    fails(status(500), "keeps failing (HTTP 500)", "Try again later");
    assertThat(buddy.requests()).hasSize(3);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void messagesForClientErrorsSayWhatToDo() throws IOException {
    fails(status(401), "does not accept the token", "INTEGRATION_READ", "INTEGRATION_INFO");
    fails(status(403), "scope INTEGRATION_READ", "allow API access");
    fails(status(404), "no workspace `acme`", "region");
    fails(status(429), "Try again later");
    fails(status(418), "HTTP 418");
  }

  @Test
  void responsesThatAreNotListsAreReported() throws IOException {
    fails(json("<html>Sign in</html>"), "not a list of integrations", "/api");
    fails(json(""), "not a list of integrations");
    fails(json("[]"), "not a list of integrations");
    fails(json("{\"integrations\": 1}"), "not a list of integrations");
    fails(json("{\"integrations\": [1]}"), "not a list of integrations");
    fails(truncated(), "lost before the response was complete");
    fails(huge(), "exceeds the limit of 10 MB");
  }

  @Test
  void silentServerTimesOut() throws IOException {
    timeout = Duration.ofMillis(300);
    fails(buddy.stall(), "did not respond in time");
    fails(buddy.stallInTheBody(), "did not respond in time");
  }

  @Test
  void unreachableServerIsReported() throws IOException {
    buddy.close();
    fails("http://127.0.0.1:" + buddy.port(), "127.0.0.1 cannot be reached");
    fails("https://api.buddy.invalid", "api.buddy.invalid cannot be resolved");
  }

  @Test
  void tokenIsNotSentToOtherServers() throws IOException {
    try (FakeBuddy other = new FakeBuddy()) {
      other.replies(LIST, json(list(AWS)));
      String there = other.url() + LIST;
      fails(with("Location", there, status(302)), "redirect to " + there, "not followed");
      fails(with("Link", "<" + there + ">; rel=\"next\"", json(list())), "does not end properly");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void fileWithPipelinesIsRefused() throws IOException {
    write("- pipeline: main\n");
    assertThatThrownBy(() -> pull(buddy.url(), Optional.empty())).hasMessageContaining("pipelines");
    assertThat(buddy.requests()).isEmpty();
  }

  private void fails(Reply reply, String... messageParts) throws IOException {
    buddy.replies(LIST, reply);
    fails(buddy.url(), messageParts);
  }

  private void fails(String url, String... messageParts) throws IOException {
    write(OLD);
    assertThatThrownBy(() -> pull(url, Optional.empty()))
        .isInstanceOf(PullFailed.class)
        .hasMessageContainingAll(messageParts)
        .hasMessageNotContaining(TOKEN);
    assertThat(file).content().isEqualTo(OLD);
    assertThat(file.getParent().toFile().list()).containsExactly("integrations.yml");
  }
}
