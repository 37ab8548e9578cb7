package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pulling integrations from Buddy, on the command line and in an editor. */
class PullIntegrationsTest {

  private static final String TOKEN = "3cf0a9c1-secret-of-the-test";
  private static final Map<String, String> WITH_TOKEN = Map.of("BUDDY_TOKEN", TOKEN);

  private static final String ANSWER =
      """
      {"integrations": [{"hash_id": "5e391f5aae784b7208de0d0a", "identifier": "aws",
        "name": "AWS production", "type": "AMAZON", "scope": "WORKSPACE"}]}
      """;

  private static final String ENTRY =
      """
      - identifier: aws
        id: "5e391f5aae784b7208de0d0a"
        name: AWS production
        type: AMAZON
        scope: WORKSPACE
      """;

  @TempDir Path folder;

  private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
  private HttpServer buddy;
  private volatile int status = 200;

  @BeforeEach
  void start() throws IOException {
    buddy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    buddy.createContext(
        "/workspaces/acme/integrations",
        exchange -> {
          try (exchange) {
            authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    buddy.start();
  }

  @AfterEach
  void stop() {
    buddy.stop(0);
  }

  private String url() {
    return "http://127.0.0.1:" + buddy.getAddress().getPort();
  }

  private Path list() {
    return folder.resolve(".buddy").resolve("integrations.yml");
  }

  private BuddyLs.Result pull(Map<String, String> environment, String input, String... arguments) {
    String[] all =
        Stream.concat(Stream.of("integrations", "pull"), Stream.of(arguments))
            .toArray(String[]::new);
    byte[] stdin = input.getBytes(StandardCharsets.UTF_8);
    BuddyLs.Result result = BuddyLs.run(folder, environment, stdin, all);
    assertThat(result.out() + result.err()).doesNotContain(TOKEN);
    return result;
  }

  @Test
  void tokenIsReadFromTheEnvironment() throws IOException {
    BuddyLs.Result result = pull(WITH_TOKEN, "", "--workspace", "acme", "--base-url", url());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines())
        .containsExactly(Path.of(".buddy", "integrations.yml") + ": 1 added.");
    assertThat(list()).content().endsWith("\n" + ENTRY).doesNotContain(TOKEN);
    assertThat(authorizations).containsExactly("Bearer " + TOKEN);
  }

  @Test
  void tokenIsReadFromStandardInput() {
    BuddyLs.Result result =
        pull(
            Map.of(),
            TOKEN + "\n",
            "--workspace=acme",
            "--base-url=" + url(),
            "--token-stdin",
            "--output=other.yml");

    assertThat(result.exitCode()).isZero();
    assertThat(folder.resolve("other.yml")).content().endsWith(ENTRY);
  }

  @Test
  void tokenOnTheCommandLineIsRejected() {
    String base = "--base-url=" + url();
    for (String[] given :
        List.of(
            new String[] {"--workspace=acme", base, "--token", TOKEN},
            new String[] {"--workspace=acme", base, "--token=" + TOKEN},
            new String[] {"--workspace=acme", base, "--token-stdin", TOKEN},
            new String[] {"--workspace=acme", base, TOKEN})) {
      BuddyLs.Result result = pull(WITH_TOKEN, "", given);

      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("do not pass a token on the command line", "BUDDY_TOKEN");
    }
    assertThat(pull(Map.of(), "", "--workspace=acme", base).err())
        .contains("no token. Set BUDDY_TOKEN");
    assertThat(authorizations).isEmpty();
  }

  @Test
  void valuesOfInvalidOptionsAreNotRepeated() {
    String workspace = "--workspace=acme";
    assertRefused("Unknown option: '--tokn'", workspace, "--tokn=" + TOKEN);
    assertRefused("Unknown option: '-t'", workspace, "-t" + TOKEN);
    assertRefused("'--token-stdin' takes no value", workspace, "--token-stdin=" + TOKEN);
    assertRefused("'--workspace' but found '--token'", "--workspace", "--token=" + TOKEN);
    BuddyLs.Result misspelt =
        BuddyLs.run(folder, new byte[0], "integration", "pull", "--token", TOKEN);
    assertThat(misspelt.err())
        .contains("Unmatched argument: 'integration'", "buddy-ls integrations")
        .doesNotContain(TOKEN);
  }

  private void assertRefused(String why, String... given) {
    BuddyLs.Result result = pull(WITH_TOKEN, "", given);
    assertThat(result.err()).contains(why);
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void dryRunPrintsADiff() throws IOException {
    Files.createDirectories(list().getParent());
    Files.writeString(list(), ENTRY.replace("AMAZON", "GOOGLE # ?"));

    BuddyLs.Result result =
        pull(WITH_TOKEN, "", "--workspace=acme", "--base-url=" + url(), "--dry-run");

    assertThat(result.out()).contains("-  type: GOOGLE # ?\n", "+  type: AMAZON # ?\n");
    assertThat(result.err()).contains("1 changed.");
    assertThat(list()).content().contains("GOOGLE");
  }

  @Test
  void rejectedTokenIsReportedInOneLine() {
    status = 401;
    BuddyLs.Result result = pull(WITH_TOKEN, "", "--workspace=acme", "--base-url=" + url());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("buddy-ls: 127.0.0.1 does not accept the token");
    assertThat(list()).doesNotExist();
  }

  @Test
  void plainHttpIsRejected() {
    BuddyLs.Result result =
        pull(WITH_TOKEN, "", "--workspace=acme", "--base-url=http://buddy.example.com");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("clear text");
  }

  private JsonObject command(String... members) {
    JsonObject argument = new JsonObject();
    argument.addProperty("workspace", "acme");
    argument.addProperty("baseUrl", url());
    argument.addProperty("folder", folder.toUri().toString());
    for (int i = 0; i < members.length; i += 2) {
      argument.addProperty(members[i], members[i + 1]);
    }
    JsonObject params = new JsonObject();
    params.addProperty("command", "buddy-ls.pullIntegrations");
    params.add("arguments", new Gson().toJsonTree(List.of(argument)));
    return params;
  }

  @Test
  void editorSendsItsToken() throws IOException {
    try (Editor editor = Editor.online()) {
      String summary =
          editor
              .client()
              .request("workspace/executeCommand", command("token", TOKEN))
              .getAsString();

      assertThat(summary).isEqualTo(".buddy/integrations.yml: 1 added.");
      assertThat(list()).content().endsWith(ENTRY).doesNotContain(TOKEN);
    }
  }

  @Test
  void failuresAreReportedToTheEditor() {
    try (Editor editor = Editor.online()) {
      assertThat(refusal(editor, command())).contains("`token`");
      assertThat(refusal(editor, command("token", TOKEN, "folder", "untitled:x")))
          .contains("`folder`");
      assertThat(refusal(editor, command("token", TOKEN, "baseUrl", "http://buddy.example.com")))
          .contains("clear text");
      assertThat(authorizations).isEmpty();

      status = 403;
      assertThat(refusal(editor, command("token", TOKEN))).contains("INTEGRATION_READ");
      assertThat(list()).doesNotExist();
    }
  }

  private static String refusal(Editor editor, JsonObject command) {
    LspClient.Response answer =
        LspClient.await(editor.client().sendRequest("workspace/executeCommand", command));
    String message = answer.error().get("message").getAsString();
    assertThat(message).doesNotContain(TOKEN);
    return message;
  }
}
