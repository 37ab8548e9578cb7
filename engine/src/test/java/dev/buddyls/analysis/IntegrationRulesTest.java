package dev.buddyls.analysis;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project's list of integrations makes of those that a pipeline asks for. */
class IntegrationRulesTest {

  private static final String LIST =
      """
      - identifier: aws
        id: "5e391f5aae784b7208de0d0a"
        type: AMAZON
      - identifier: chat
        type: SLACK
      - identifier: mail
        type: SMTP
      - identifier: twin
        id: "5e391f5aae784b7208de0d0b"
        type: AMAZON
        scope: WORKSPACE
      - identifier: twin
        type: SLACK
        scope: PROJECT
        project: shop
      - identifier: untyped
      """;

  private static Project beside(String list) {
    return new Project(List.of(Check.member(list, ".buddy/integrations.yml")), WorkingCopy.NONE);
  }

  private static List<Finding> findings(String text, Project project, Settings settings) {
    BuddyFile file = Check.file(text);
    return Rules.analyzer(Check.CATALOG, settings, FAIL_THE_TEST)
        .analyze(file, project, Report.none(file), Cancel.NEVER)
        .findings();
  }

  private static String upload(String entry) {
    return """
        - pipeline: deploy
          actions:
            - action: Upload
              type: AMAZON_S3
              bucket_name: shop
              ENTRY
        """
        .replace("ENTRY", entry);
  }

  @Test
  void nothingIsUnknownWithoutAList() {
    Check.check(upload("integration: whatever"));
    Check.check(upload("integration: whatever"), beside("# none yet\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5e391f5aae784b7208de0d", "Amazon Web Services", "aws/production"})
  void whatCanBeNoIntegrationIsAHint(String word) {
    assertThat(findings(upload("integration: " + word), Project.NONE, Settings.DEFAULT))
        .extracting(it -> it.severity() + " " + it.rule())
        .containsExactly("HINT unknown-integration");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$INTEGRATION", "NONE", "!name", "aws", "5e391f5aae784b7208de0d0b", "untyped"})
  void variablesAndWhatIsListedAreFine(String word) {
    assertThat(findings(upload("integration: \"" + word + "\""), beside(LIST), Settings.DEFAULT))
        .noneMatch(it -> it.severity().compareTo(Severity.WARNING) <= 0);
  }

  @Test
  void theSettingsVouchForOthers() {
    Settings settings = Settings.read(Map.of("known", Map.of("integrations", List.of("other"))));
    assertThat(findings(upload("integration: other"), beside(LIST), settings)).isEmpty();
    assertThat(findings(upload("integration: other"), beside(LIST), Settings.DEFAULT))
        .extracting(Finding::rule)
        .containsExactly("unknown-integration");
  }

  @Test
  void typesAreComparedWhereTheyAreKnown() {
    Check.check(
        """
        - pipeline: deploy
          actions:
            - action: Upload
              type: AMAZON_S3
              bucket_name: shop
              integration: chat  # warning integration-type-mismatch: chat|`AMAZON_S3` takes `AMAZON`
            - action: Either
              type: AMAZON_S3
              bucket_name: shop
              integration: twin
            - action: Nobody knows what mail is for
              type: AMAZON_S3
              bucket_name: shop
              integration: mail
            - action: May log in to any registry
              type: DOCKERFILE
              dockerfile_path: Dockerfile
              integration: chat
        """,
        beside(LIST));
  }

  @Test
  void anotherProjectIsToldWhereThisOneIsKnown() {
    String list = "- identifier: aws\n  type: AMAZON\n  scope: PROJECT\n  project: shop\n";
    String text = upload("integration: aws");
    assertThat(findings(text, beside(list), Settings.DEFAULT)).isEmpty();
    assertThat(findings(text, beside(list), Settings.read(Map.of("project", "Shop")))).isEmpty();
    assertThat(findings(text, beside(list), Settings.read(Map.of("project", "blog"))))
        .extracting(it -> it.severity() + " " + it.rule() + " " + it.message())
        .containsExactly(
            "WARNING integration-scope `aws` is limited to the project `shop`; pipelines of `blog`"
                + " may not use it.");
  }

  @Test
  void aScopeIsToldOnceInAFile() {
    String twice = upload("integration: aws") + upload("integration: aws").replace("deploy", "b");
    String list = "- identifier: aws\n  type: AMAZON\n  scope: PRIVATE\n";
    assertThat(findings(twice, beside(list), Settings.DEFAULT))
        .extracting(Finding::rule)
        .containsExactly("integration-scope");
  }

  @Test
  void theListMigratesHashes() {
    String text = upload("integration_hash: '5e391f5aae784b7208de0d0a' # ours");
    assertThat(migrated(text, LIST)).isEqualTo(upload("integration: 'aws' # ours"));
  }

  @Test
  void aHashStaysWhereItsIdentifierIsNotSure() {
    String twin = upload("integration_hash: 5e391f5aae784b7208de0d0b");
    assertThat(migrated(twin, LIST)).isEqualTo(twin);
    String unlisted = upload("integration_hash: 5e391f5aae784b7208de0d0c");
    assertThat(migrated(unlisted, LIST)).isEqualTo(unlisted);
    String both = upload("integration_hash: 5e391f5aae784b7208de0d0a\n      integration: aws");
    assertThat(migrated(both, LIST)).isEqualTo(both);
  }

  private static String migrated(String text, String list) {
    Document document =
        Document.of(
            Check.file(text).tree().source(), () -> beside(list), Check.CATALOG, Check.ANALYZER);
    return FixAll.migration(false).apply(document, Cancel.NEVER).document().source().text();
  }

  @Test
  void nothingIsUnusedAsLongAsNothingElseIsKnown() {
    BuddyFile list = Check.file(LIST, ".buddy/integrations.yml");
    assertThat(Check.findings(list, Project.NONE)).isEmpty();
    assertThat(
            Check.findings(
                list, Check.project(upload("integration_hash: 5e391f5aae784b7208de0d0a"))))
        .extracting(it -> it.rule() + " " + it.range().of(LIST))
        .containsExactly(
            "unused-integration chat",
            "unused-integration mail",
            "unused-integration twin",
            "unused-integration twin",
            "unused-integration untyped");
  }

  @Test
  void anIdentifierMayStandOnceInEachScope() {
    String list =
        """
        - identifier: aws
          scope: WORKSPACE
        - identifier: aws
          scope: ENVIRONMENT
          environment: staging
        - identifier: aws
          scope: ENVIRONMENT
          environment: production
        """;
    assertThat(Check.findings(Check.file(list, ".buddy/integrations.yml"), Project.NONE)).isEmpty();
  }
}
