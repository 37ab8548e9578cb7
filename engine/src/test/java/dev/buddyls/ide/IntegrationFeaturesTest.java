package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.buddyls.analysis.Document;
import dev.buddyls.ide.hover.HoverProvider;
import dev.buddyls.model.Project;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.TextRange;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What editors show of the integrations that a project lists. */
class IntegrationFeaturesTest {

  private static final String LIST =
      """
      - identifier: aws
        id: "5e391f5aae784b7208de0d0a"
        name: AWS production
        type: AMAZON
        scope: PROJECT
        project: shop
        permitted_for: [Developers]
      - id: EYgLPQZOpnelXGGreKBzyVXvAW
        type: SLACK
      """;

  private static final String PIPELINE =
      """
      - pipeline: deploy
        actions:
          - action: Upload
            type: AMAZON_S3
            bucket_name: shop
            integration_hash: "5e391f5aae784b7208de0d0a"
          - action: Copy
            type: AMAZON_S3
            bucket_name: copies
            integration: aws
          - action: Tell
            type: SLACK
            integration: EYgLPQZOpnelXGGreKBzyVXvAW
      """;

  private static final String LIST_URI = "file:///.buddy/integrations.yml";
  private static final String PIPELINE_URI = "file:///buddy.yml";

  private static final Document LISTED =
      Documents.of(LIST_URI, LIST, Documents.beside(Documents.of(PIPELINE_URI, PIPELINE)));
  private static final Document USING =
      Documents.of(PIPELINE_URI, PIPELINE, Documents.beside(Documents.of(LIST_URI, LIST)));

  private static List<String> places(Document document, int offset) {
    return References.at(document, offset).orElseThrow().all().stream()
        .map(
            it ->
                (it.definition() ? "def " : "use ")
                    + it.name().text()
                    + " in "
                    + it.source().uri().replaceAll(".*/", ""))
        .toList();
  }

  @Test
  void hoverShowsScopeAndPermissions() {
    assertThat(
            HoverProvider.at(USING, PIPELINE.indexOf("5e391") + 2, Clock.systemUTC())
                .orElseThrow()
                .markdown())
        .startsWith(
            """
            **AWS production**, Amazon Web Services (`AMAZON`)

            Scope `PROJECT` (Everyone, limited to a project): Belongs to one project, named""")
        .endsWith(
            """
            Limited to the project `shop`.

            Permitted for Developers.

            Identifier `aws`, id `5e391f5aae784b7208de0d0a`""");
  }

  @Test
  void hintsShowNamesBehindIdentifiersAndIds() {
    TextRange all = new TextRange(0, PIPELINE.length());
    assertThat(InlayHints.in(USING, all))
        .containsExactly(
            new InlayHints.Hint(PIPELINE.indexOf("0d0a\"") + 5, "AWS production"),
            new InlayHints.Hint(PIPELINE.indexOf(": aws") + 5, "AWS production"));
    assertThat(InlayHints.in(Documents.of(PIPELINE_URI, PIPELINE), all)).isEmpty();
    assertThat(InlayHints.in(USING, new TextRange(0, 20))).isEmpty();
  }

  @Test
  void usesByIdentifierAndByIdBelongTogether() {
    assertThat(places(USING, PIPELINE.indexOf(": aws") + 3))
        .containsExactly(
            "use 5e391f5aae784b7208de0d0a in buddy.yml",
            "use aws in buddy.yml",
            "def aws in integrations.yml");
    assertThat(places(LISTED, LIST.indexOf("5e391")))
        .containsExactly(
            "def 5e391f5aae784b7208de0d0a in integrations.yml",
            "use 5e391f5aae784b7208de0d0a in buddy.yml",
            "use aws in buddy.yml");
  }

  @Test
  void identifierIsRenamed() throws Rename.Refused {
    int use = PIPELINE.indexOf(": aws") + 3;
    assertThat(Rename.to(USING, use, "amazon"))
        .hasSize(2)
        .allSatisfy((file, edits) -> assertThat(edits).hasSize(1));
    assertThatThrownBy(() -> Rename.to(USING, use, "a b"))
        .hasMessage("`a b` is not a valid name here.");
  }

  @Test
  void idCannotBeRenamed() {
    assertThat(Rename.prepare(USING, PIPELINE.indexOf("5e391"))).isEmpty();
    assertThat(Rename.prepare(LISTED, LIST.indexOf("5e391"))).isEmpty();
  }

  @Test
  void workspaceSymbolsMatchByLettersInOrder() {
    Document others =
        Documents.of("file:///.buddy/others.yml", "- environment: staging\n- target: server\n");
    List<Project.Member> files = Stream.of(USING, LISTED, others).map(Documents::member).toList();
    assertThat(WorkspaceSymbols.matching("", files))
        .extracting(it -> it.kind() + " " + it.name() + " / " + it.container())
        .containsExactly(
            "PIPELINE deploy / ",
            "ACTION Upload / deploy",
            "ACTION Copy / deploy",
            "ACTION Tell / deploy",
            "INTEGRATION AWS production / aws",
            "INTEGRATION EYgLPQZOpnelXGGreKBzyVXvAW / ",
            "ENVIRONMENT staging / ",
            "TARGET server / ");
    assertThat(WorkspaceSymbols.matching("wsP", files))
        .extracting(WorkspaceSymbols.Match::name)
        .containsExactly("AWS production");
  }
}
