package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Project;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import org.junit.jupiter.api.Test;

/** Hints, written {@code <text>} where an editor shows them. */
class InlayHintsTest {

  private static final String LIST =
      """
      - identifier: aws
        id: "5e391f5aae784b7208de0d0a"
        name: AWS production
        type: AMAZON
      - identifier: plain
        name: plain
        type: AMAZON
      - identifier: nameless
        type: AMAZON
      - {identifier: twice, name: One, type: AMAZON}
      - {identifier: twice, name: Two, type: AMAZON}
      """;

  private static final Project PROJECT =
      Documents.beside(Documents.of("file:///.buddy/integrations.yml", LIST));

  private static String shown(String text, TextRange range, Project project) {
    Document document = Documents.of("file:///buddy.yml", text, project);
    return TextEdit.applyAll(
        text,
        InlayHints.in(document, range).stream()
            .map(it -> TextEdit.insert(it.offset(), "<" + it.text() + ">"))
            .toList());
  }

  private static String shown(String integration) {
    String text =
        """
        - pipeline: p
          actions:
          - action: Upload
            type: AMAZON_S3
            bucket_name: shop
            INTEGRATION
        """
            .replace("INTEGRATION", integration);
    return shown(text, new TextRange(0, text.length()), PROJECT).split("\n")[5].strip();
  }

  @Test
  void idsAndIdentifiersShowTheName() {
    assertThat(shown("integration: aws # the account"))
        .isEqualTo("integration: aws<AWS production> # the account");
    assertThat(shown("integration_hash: \"5e391f5aae784b7208de0d0a\""))
        .isEqualTo("integration_hash: \"5e391f5aae784b7208de0d0a\"<AWS production>");
  }

  @Test
  void namesThatSayNoMoreAreLeftOut() {
    assertThat(shown("integration: plain")).isEqualTo("integration: plain");
    assertThat(shown("integration: nameless")).isEqualTo("integration: nameless");
    assertThat(shown("integration: twice")).isEqualTo("integration: twice");
    assertThat(shown("integration: unlisted")).isEqualTo("integration: unlisted");
  }

  @Test
  void onlyThoseInTheRange() {
    String text =
        """
        - pipeline: p
          actions:
          - {action: a, type: AMAZON_S3, integration: aws}
          - {action: b, type: AMAZON_S3, integration: aws}
        """;
    int second = text.indexOf("  - {action: b");
    assertThat(shown(text, new TextRange(0, second), PROJECT))
        .isEqualTo(text.replaceFirst("aws", "aws<AWS production>"));
    assertThat(shown(text, new TextRange(0, text.length()), Project.NONE)).isEqualTo(text);
  }
}
