package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.hover.Hover;
import dev.buddyls.ide.hover.Surroundings;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.SourceText;
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

  private static final BuddyFile LISTED = file("file:///.buddy/integrations.yml", LIST);
  private static final BuddyFile USING = file("file:///buddy.yml", PIPELINE);

  private static BuddyFile file(String uri, String text) {
    return BuddyFile.of(SyntaxTree.parse(new SourceText(uri, 0, text)), Catalog.bundled());
  }

  private static Project beside(BuddyFile... others) {
    return new Project(
        Stream.of(others).map(IntegrationFeaturesTest::member).toList(), WorkingCopy.NONE);
  }

  private static Project.Member member(BuddyFile file) {
    return new Project.Member(file.tree().source(), file.names());
  }

  private static List<String> places(BuddyFile file, Project project, int offset) {
    return Occurrences.at(file, project, offset).orElseThrow().places().stream()
        .map(
            it ->
                (it.definition() ? "def " : "use ")
                    + it.name().text()
                    + " in "
                    + it.source().uri().replaceAll(".*/", ""))
        .toList();
  }

  @Test
  void aHoverSaysWhoMayUseIt() {
    assertThat(
            Hover.at(
                    USING,
                    beside(LISTED),
                    PIPELINE.indexOf("5e391") + 2,
                    new Surroundings(Clock.systemUTC(), WorkingCopy.NONE))
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
  void hintsShowTheNamesWhereOtherWordsStand() {
    TextRange all = new TextRange(0, PIPELINE.length());
    assertThat(InlayHint.in(USING, beside(LISTED), all))
        .containsExactly(
            new InlayHint(PIPELINE.indexOf("0d0a\"") + 5, "AWS production"),
            new InlayHint(PIPELINE.indexOf(": aws") + 5, "AWS production"));
    assertThat(InlayHint.in(USING, Project.ALONE, all)).isEmpty();
    assertThat(InlayHint.in(USING, beside(LISTED), new TextRange(0, 20))).isEmpty();
  }

  @Test
  void usesByIdentifierAndByIdBelongTogether() {
    assertThat(places(USING, beside(LISTED), PIPELINE.indexOf(": aws") + 3))
        .containsExactly(
            "use 5e391f5aae784b7208de0d0a in buddy.yml",
            "use aws in buddy.yml",
            "def aws in integrations.yml");
    assertThat(places(LISTED, beside(USING), LIST.indexOf("5e391")))
        .containsExactly(
            "def 5e391f5aae784b7208de0d0a in integrations.yml",
            "use 5e391f5aae784b7208de0d0a in buddy.yml",
            "use aws in buddy.yml");
  }

  @Test
  void anIdentifierGetsAnotherName() throws Rename.Refused {
    int use = PIPELINE.indexOf(": aws") + 3;
    assertThat(Rename.to("amazon", USING, beside(LISTED), use))
        .hasSize(2)
        .allSatisfy((file, edits) -> assertThat(edits).hasSize(1));
    assertThatThrownBy(() -> Rename.to("a b", USING, beside(LISTED), use))
        .hasMessage("`a b` cannot be a name here.");
  }

  @Test
  void anIdStaysAsItIs() {
    assertThat(Rename.prepare(USING, beside(LISTED), PIPELINE.indexOf("5e391"))).isEmpty();
    assertThat(Rename.prepare(LISTED, beside(USING), LIST.indexOf("5e391"))).isEmpty();
  }

  @Test
  void everythingWithANameIsFoundByLetters() {
    BuddyFile others =
        file("file:///.buddy/others.yml", "- environment: staging\n- target: server\n");
    List<Project.Member> files =
        Stream.of(USING, LISTED, others).map(IntegrationFeaturesTest::member).toList();
    assertThat(NamedThing.matching("", files))
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
    assertThat(NamedThing.matching("wsP", files))
        .extracting(NamedThing::name)
        .containsExactly("AWS production");
  }
}
