package dev.buddyls.bundled;

import dev.buddyls.analysis.Rule;
import dev.buddyls.explain.RulePages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rule pages bundled next to the classes of the rules. */
public final class BundledRulePages implements RulePages {

  /**
   * @throws UncheckedIOException if the page cannot be read
   */
  @Override
  public String text(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
