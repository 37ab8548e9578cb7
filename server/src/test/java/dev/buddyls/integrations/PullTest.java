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

/** What becomes of the list when Buddy is asked, whatever it answers. */
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
  private Duration patience = Duration.ofSeconds(20);
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
    Rest.Limits limits = new Rest.Limits(patience, patience, 3, Duration.ofSeconds(60));
    Rest rest = new Rest(Rest.client(), Proxies.of(name -> null), limits, pauses::add, clock);
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
  void whatBuddyListsIsWritten() throws IOException {
    buddy.answers(LIST, json(list(AWS, SHOP)));

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
  void aListInPagesIsReadToItsEnd() throws IOException {
    String next = "<" + buddy.url() + LIST + "?page=2>; rel=\"next\"";
    buddy.answers(LIST, with("Link", next, json(list(AWS))));
    buddy.answers(LIST + "?page=2", json(list(SHOP)));

    assertThat(pulled(Optional.empty())).contains("- identifier: aws", "- identifier: docker");
  }

  @Test
  void whatIsLimitedToOtherProjectsIsLeftOut() throws IOException {
    buddy.answers(LIST, json(list(AWS, SHOP)));

    assertThat(pulled(Optional.of("blog"))).contains("aws").doesNotContain("docker");
    assertThat(pulled(Optional.of("shop"))).contains("aws", "docker");
  }

  @Test
  void whatTheListLacksIsAskedForOneByOne() throws IOException {
    String id = "5e391f5aae784b7208de0d0a";
    String shortly = "{\"hash_id\": \"%s\", \"name\": \"AWS production\", \"type\": \"AMAZON\"}";
    buddy.answers(LIST, json(list(shortly.formatted(id), shortly.formatted("hidden"))));
    buddy.answers(LIST + "/" + id, json(AWS));
    buddy.answers(LIST + "/hidden", status(403));

    assertThat(pulled(Optional.empty())).contains("scope: WORKSPACE", "id: \"hidden\"");
  }

  @Test
  void whatAPersonWroteStays() throws IOException {
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
    buddy.answers(LIST, json(list(SHOP, AWS)));

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
        .isEqualTo("nothing to change. Buddy does not tell of `gone`; nothing is taken out.");
  }

  @Test
  void valuesAreFilledInWhereverTheyStand() throws IOException {
    write(
        """
        - type: # fill in
          scope:
          name: |
            AWS
          identifier: aws
          id:
        """);
    buddy.answers(LIST, json(list(AWS)));

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
  void namesHoldWhatTheyLike() throws IOException {
    String name = "a: \\\"b\\\"\\n- identifier: # c \\u2028";
    buddy.answers(LIST, json(list(AWS.replace("AWS production", name))));

    assertThat(IntegrationsFile.read(pulled(Optional.empty()), BundledCatalog.open()))
        .singleElement()
        .satisfies(it -> assertThat(it.name()).contains("a: \"b\"\n- identifier: # c \u2028"));
  }

  @Test
  void aFileThatTakesNoEntriesIsLeftAlone() throws IOException {
    write("[]\n");
    buddy.answers(LIST, json(list(AWS)));

    assertThatThrownBy(() -> pull(buddy.url(), Optional.empty()))
        .isInstanceOf(PullFailed.class)
        .hasMessageContaining("mend it first");
  }

  @Test
  void aServerThatIsBusyIsAskedAgainWhenItSays() throws IOException {
    buddy.answers(
        LIST,
        with("Retry-After", "7", status(429)),
        with("Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT", status(503)),
        json(list(AWS)));

    assertThat(pulled(Optional.empty())).contains("aws");
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30));
  }

  @Test
  void longRetryAfterFailsAtOnce() throws IOException {
    fails(with("Retry-After", "600", status(429)), "takes no more requests", "in 10 minutes");
    assertThat(pauses).isEmpty();
  }

  @Test
  void faultsOfTheServerAreTriedAgainAFewTimes() throws IOException {
    fails(status(500), "status 500", "try later");
    assertThat(buddy.asked()).hasSize(3);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void refusalsSayWhatToDo() throws IOException {
    fails(status(401), "does not accept the token", "INTEGRATION_READ", "INTEGRATION_INFO");
    fails(status(403), "scope INTEGRATION_READ", "allow the API");
    fails(status(404), "no workspace `acme`", "region");
    fails(status(429), "Try again later");
    fails(status(418), "status 418");
  }

  @Test
  void answersThatAreNoListsAreTold() throws IOException {
    fails(json("<html>Sign in</html>"), "no list of integrations", "/api");
    fails(json(""), "no list of integrations");
    fails(json("[]"), "no list of integrations");
    fails(json("{\"integrations\": 1}"), "no list of integrations");
    fails(json("{\"integrations\": [1]}"), "no list of integrations");
    fails(truncated(), "broke off");
    fails(huge(), "larger than the limit of 10 MB");
  }

  @Test
  void silentServerTimesOut() throws IOException {
    patience = Duration.ofMillis(300);
    fails(buddy.silence(), "gave no answer in time");
    fails(buddy.silenceInTheMiddle(), "gave no answer in time");
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException {
    buddy.close();
    fails("http://127.0.0.1:" + buddy.port(), "127.0.0.1 cannot be reached");
    fails("https://api.buddy.invalid", "api.buddy.invalid is not known");
  }

  @Test
  void theTokenIsNotSentElsewhere() throws IOException {
    try (FakeBuddy other = new FakeBuddy()) {
      other.answers(LIST, json(list(AWS)));
      String there = other.url() + LIST;
      fails(with("Location", there, status(302)), "sends us to " + there, "does not follow");
      fails(with("Link", "<" + there + ">; rel=\"next\"", json(list())), "without a proper end");
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void aFileOfPipelinesIsNoList() throws IOException {
    write("- pipeline: main\n");
    assertThatThrownBy(() -> pull(buddy.url(), Optional.empty())).hasMessageContaining("pipelines");
    assertThat(buddy.asked()).isEmpty();
  }

  private void fails(Reply reply, String... because) throws IOException {
    buddy.answers(LIST, reply);
    fails(buddy.url(), because);
  }

  private void fails(String url, String... because) throws IOException {
    write(OLD);
    assertThatThrownBy(() -> pull(url, Optional.empty()))
        .isInstanceOf(PullFailed.class)
        .hasMessageContainingAll(because)
        .hasMessageNotContaining(TOKEN);
    assertThat(file).content().isEqualTo(OLD);
    assertThat(file.getParent().toFile().list()).containsExactly("integrations.yml");
  }
}
