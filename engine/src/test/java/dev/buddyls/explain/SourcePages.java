package dev.buddyls.explain;

import dev.buddyls.analysis.Rule;
import dev.buddyls.testing.Corpus;
import java.nio.file.Path;

/** The pages of rules as they are in the sources, so that tests see an edited page at once. */
public final class SourcePages implements RulePages {

  private static final Path SOURCES = Path.of("src/main/java");

  @Override
  public String text(Rule rule) {
    String file = rule.getClass().getName().replace('.', '/') + ".md";
    return Corpus.read(SOURCES.resolve(file));
  }
}
