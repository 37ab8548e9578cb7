package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.Documents;
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
        Documents.beside(Documents.of("file:///.buddy/integrations.yml", LIST)));
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
  void allIntegrationsWhereTheTypesAreUnknown() {
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
