package dev.buddyls.explain;

import dev.buddyls.text.Whitespace;
import java.util.StringJoiner;

/** Reads the page of a rule, which is Markdown with headings, paragraphs, lists and code blocks. */
final class RuleExplanation {

  private static final String FENCE = "```";

  private final Explanation.Builder page;
  private StringJoiner paragraph = new StringJoiner(" ");
  private StringJoiner code = new StringJoiner("\n");
  private boolean inCode;

  private RuleExplanation(RulePage rule) {
    page = Explanation.titled(rule.id() + ", a rule");
  }

  static Explanation of(RulePage rule) {
    RuleExplanation page = new RuleExplanation(rule);
    for (String line : rule.text().split("\n")) {
      page.line(line);
    }
    page.endParagraph();
    return page.page.build();
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      fence();
    } else if (inCode) {
      code.add(line);
    } else if (line.isEmpty() || line.startsWith("- ") || line.startsWith("#")) {
      endParagraph();
      start(line);
    } else {
      paragraph.add(Whitespace.strip(line));
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
