package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;

import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that the settings vouch for are right, and what somebody meant who mistyped one. */
class KnownNamesTest {

  private static final Settings KNOWN =
      Settings.read(
          Map.of(
              "known",
              Map.of(
                  "pipelines", List.of("deploy-shop"),
                  "integrations", List.of("registry-eu"),
                  "variables", List.of("BUDDY_RUN_IDX"))));

  @Test
  void pipelines() {
    check(
        """
        - pipeline: deploy-ship
          actions:
            - action: a
              type: RUN_NEXT_PIPELINE
              project: shop
              pipeline: deploy-shop
            - action: b
              type: RUN_NEXT_PIPELINE
              project: shop
              pipeline: deploy-shpo  # warning unknown-pipeline: deploy-shpo|The settings list no pipeline `deploy-shpo`. Did you mean `deploy-shop`?
            - action: c
              type: RUN_NEXT_PIPELINE
              project: shop
              pipeline: release
            - action: d
              type: RUN_NEXT_PIPELINE
              project: $BUDDY_PROJECT_NAME
              pipeline: deploy-shpo  # warning unknown-pipeline: Did you mean `deploy-shop`?
        """,
        KNOWN);
  }

  @Test
  void integrations() {
    check(
        """
        - pipeline: p
          actions:
            - action: a
              type: SLACK
              integration: registry-eu
              channel: c
              content: x
            - action: b
              type: SLACK
              integration: regsitry-eu  # warning unknown-integration: regsitry-eu|The settings list no integration `regsitry-eu`. Did you mean `registry-eu`?
              channel: c
              content: x
            - action: c
              type: SLACK
              integration: slack
              channel: c
              content: x
        """,
        KNOWN);
  }

  @Test
  void variables() {
    check("- pipeline: p\n  name: $BUDDY_RUN_IDX\n", KNOWN);
  }
}
