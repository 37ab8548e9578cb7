package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {

  private static final String WRONG =
      """
      - pipeline: Build
        pirority: LOW
      """;

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  @Test
  void followsTypingLetterByLetter() {
    Document document = editor.open("- pipeline: Build\n  \n");
    assertThat(document.findings()).isEmpty();

    for (String letter : "disabld: true".split("")) {
      int end = document.text().length() - 1;
      document.change(Range.of(document.text(), end, end), letter);
    }

    assertThat(document.findings()).containsExactly("warning unknown-key `disabld`");
  }

  @Test
  void countsAnEmojiBeforeTheCaretAsTwoUnits() {
    Document document = editor.open("- pipeline: {name: 🚀🚀, foo: 1}\n");
    document.become("- pipeline: \"🚀 x\" # 👩‍👩‍👧\n  pirority: LOW\n");
    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");

    document.replace("x", "y");
    document.replace("pirority", "disabled");
    document.replace("LOW", "truth");

    assertThat(document.findings()).containsExactly("error wrong-type `truth`");
  }

  @Test
  void findsAfterEmojiOnTheSameLine() {
    Document document =
        editor.open("- pipeline: Build\n  permissions: {users: {🚀: BAD}, others: WORSE}\n");

    assertThat(document.findings())
        .containsExactly("error unknown-value `BAD`", "error unknown-value `WORSE`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void acceptsEveryLineEnding(String eol) {
    Document document = editor.open(WRONG.replace("\n", eol));
    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");

    document.replace("Build", "Deploy" + eol + "  nmae: x");

    assertThat(document.findings())
        .containsExactly("warning unknown-key `nmae`", "warning unknown-key `pirority`");
  }

  @Test
  void appliesSeveralChangesOfOneNotificationInTheirOrder() {
    Document document = editor.open("- pipeline: Build\n");

    document.changeAll(
        List.of(
            new Document.Change(Range.at(new Position(1, 0)), "  aaa: LOW\n"),
            new Document.Change(new Range(new Position(1, 2), new Position(1, 5)), "bbb: 1\n  ccc"),
            new Document.Change(new Range(new Position(1, 0), new Position(2, 0)), "")));

    assertThat(document.text()).isEqualTo("- pipeline: Build\n  ccc: LOW\n");
    assertThat(document.findings()).containsExactly("warning unknown-key `ccc`");
  }

  @Test
  void acceptsTheWholeTextAsAChange() {
    Document document = editor.open("- pipeline: Build\n");

    document.become(WRONG);

    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");
  }

  @Test
  void treatsPositionsPastTheEndAsTheEnd() {
    Document document = editor.open("- pipeline: Build\n");

    document.changeAll(
        List.of(
            new Document.Change(
                new Range(new Position(1, 0), new Position(1, 0)), "  pirority: LOW")));
    editor
        .client()
        .sendNotification(
            "textDocument/didChange",
            Map.of(
                "textDocument",
                Map.of("uri", document.uri(), "version", 3),
                "contentChanges",
                List.of(
                    Map.of(
                        "range",
                        new Range(new Position(1, 900), new Position(77, 3)),
                        "text",
                        "\n  nmae: x\n"))));

    JsonObject params =
        editor
            .client()
            .notification(
                "textDocument/publishDiagnostics",
                it ->
                    it.get("uri").getAsString().equals(document.uri())
                        && it.get("version").getAsInt() == 3);
    assertThat(params.getAsJsonArray("diagnostics")).hasSize(2);
    assertThat(document.sendRequest("textDocument/hover", new Position(4711, 12)).isJsonNull())
        .isTrue();
  }

  @Test
  void removesTheFindingsWhenADocumentIsClosed() {
    Document document = editor.open(WRONG);
    document.diagnostics();

    document.close();

    JsonObject params =
        editor
            .client()
            .notification(
                "textDocument/publishDiagnostics",
                it -> it.get("uri").getAsString().equals(document.uri()));
    assertThat(params.getAsJsonArray("diagnostics")).isEmpty();
  }

  @Test
  void forgetsTheTextOfAClosedDocument() {
    Document first = editor.open("file:///reopened/buddy.yml", "yaml", WRONG);
    first.diagnostics();
    first.close();
    first.become("- pipeline: this change comes too late\n");

    Document second = editor.open(first.uri(), "yaml", "- pipeline: Build\n  nmae: x\n");

    assertThat(second.findings()).containsExactly("warning unknown-key `nmae`");
  }

  @Test
  void neverSendsFindingsOfAnOlderVersionAfterThoseOfANewerOne() {
    Document document = editor.open(WRONG);
    for (int i = 0; i < 100; i++) {
      document.change(Range.at(new Position(1, 2)), "x");
    }

    assertThat(document.findings()).hasSize(1);
    List<Integer> versions =
        editor.client().findingsSoFar().stream()
            .filter(it -> it.get("uri").getAsString().equals(document.uri()))
            .map(it -> it.get("version").getAsInt())
            .toList();
    assertThat(versions).isSorted().doesNotHaveDuplicates().allMatch(it -> it < 101);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///first/.buddy/deploy.yaml",
        "file:///second/buddy.yaml",
        "file:///c%3A/project/buddy.yml",
        "file:///with a space/buddy.yml",
        "file:///%zz/buddy.yml",
        "untitled:buddy.yml",
        "vscode-remote://ssh-remote%2Bhost/project/buddy.yml"
      })
  void recognisesBuddyFilesByName(String uri) {
    Document document = editor.open(uri, "yaml", WRONG);

    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untitled:Untitled-1",
        "file:///project/ci/main.txt",
        "file:///project/docker-compose.yml",
        "not a URI at all"
      })
  void acceptsEveryDocumentWithTheLanguageBuddy(String uri) {
    Document document = editor.open(uri, "buddy", WRONG);

    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///project/compose.yml",
        "file:///project/my-buddy.yml",
        "untitled:Untitled-2"
      })
  void ignoresOtherYaml(String uri) {
    Document document = editor.open(uri, "yaml", WRONG);
    document.replace("LOW", "HIGH");

    assertThat(document.sendRequest("textDocument/hover", new Position(0, 4)).isJsonNull())
        .isTrue();
    assertThat(document.sendRequest("textDocument/documentSymbol").getAsJsonArray()).isEmpty();
    assertThat(document.sendRequest("textDocument/completion", new Position(1, 2)))
        .isEqualTo(new JsonArray());
    assertThat(editor.client().findingsSoFar())
        .noneMatch(it -> it.get("uri").getAsString().equals(uri));
  }
}
