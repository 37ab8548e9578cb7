package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrationCompletionTest {

  private static final String LIST =
      """
      - identifier: shop
        id: "5e391f5aae784b7208de0d0a"
        name: Production account
        type: AMAZON
        scope: WORKSPACE
      - identifier: lab
        name: Test account
        type: AMAZON
        scope: PROJECT
      - identifier: team_chat
        type: SLACK
      - identifier: mystery
      """;

  private static Proposed in(String key, String type, String typed) {
    SourceText source = new SourceText("file:///.buddy/integrations.yml", 0, LIST);
    BuddyFile list = BuddyFile.of(SyntaxTree.parse(source), Proposed.CATALOG);
    String text =
        """
        - pipeline: p
          actions:
            - action: a
              type: TYPE
              KEY: TYPED<|>
        """;
    return Proposed.in(
        text.replace("TYPE\n", type + "\n").replace("KEY", key).replace("TYPED", typed),
        new Project(List.of(new Project.Member(source, list.names())), WorkingCopy.NONE));
  }

  @Test
  void thoseOfTheTypesThatTheActionNeeds() {
    Proposed proposed = in("integration", "AMAZON_S3", "");
    assertThat(proposed.labels()).containsExactly("shop", "lab", "mystery");
    assertThat(proposed.all())
        .extracting(Proposal::detail)
        .containsExactly(
            "Production account, AMAZON, WORKSPACE", "Test account, AMAZON, PROJECT", "");
  }

  @Test
  void allWhereNobodyKnowsTheTypes() {
    assertThat(in("helm_integration", "HELM", "").labels())
        .containsExactly("shop", "lab", "team_chat", "mystery");
  }

  @Test
  void areFoundByName() {
    Proposed proposed = in("integration", "AMAZON_S3", "test acc");
    assertThat(proposed.isShown(proposed.named("lab"))).isTrue();
    assertThat(proposed.isShown(proposed.named("shop"))).isFalse();
  }

  @Test
  void idsWhereIdsBelong() {
    assertThat(in("integration_hash", "AMAZON_S3", "").labels())
        .containsExactly("5e391f5aae784b7208de0d0a");
  }
}
