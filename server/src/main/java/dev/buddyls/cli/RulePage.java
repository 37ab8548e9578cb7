package dev.buddyls.cli;

import dev.buddyls.analysis.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Reads the page of a rule, which is Markdown with headings, paragraphs, lists and code blocks. */
final class RulePage {

  private static final String FENCE = "```";

  private final Explanation.Builder page;
  private StringJoiner paragraph = new StringJoiner(" ");
  private StringJoiner code = new StringJoiner("\n");
  private boolean inCode;

  private RulePage(Rule rule) {
    page = Explanation.titled(rule.id() + ", a rule");
  }

  static Explanation of(Rule rule) {
    RulePage page = new RulePage(rule);
    text(rule).lines().forEach(page::line);
    page.endParagraph();
    return page.page.build();
  }

  private static String text(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      fence();
    } else if (inCode) {
      code.add(line);
    } else if (line.isBlank() || line.startsWith("- ") || line.startsWith("#")) {
      endParagraph();
      start(line);
    } else {
      paragraph.add(line.strip());
    }
  }

  private void start(String line) {
    if (line.startsWith("## ")) {
      page.section(line.substring("## ".length()));
    } else if (line.startsWith("- ")) {
      paragraph.add(line);
    }
  }

  private void fence() {
    endParagraph();
    if (inCode) {
      page.code(code.toString());
      code = new StringJoiner("\n");
    }
    inCode = !inCode;
  }

  private void endParagraph() {
    page.paragraph(paragraph.toString());
    paragraph = new StringJoiner(" ");
  }
}
