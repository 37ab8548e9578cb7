package dev.buddyls.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Renders the Markdown in a paragraph: markup becomes colour, or is dropped without colours. */
final class InlineText {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
  private static final String CODE = "cyan";
  private static final String STRONG = "bold";

  private final Ansi ansi;

  InlineText(Ansi ansi) {
    this.ansi = ansi;
  }

  /** A line without and with colour codes. */
  record StyledLine(String plain, String styled) {

    private StyledLine plus(StyledLine word) {
      return plain.isEmpty()
          ? word
          : new StyledLine(plain + " " + word.plain, styled + " " + word.styled);
    }
  }

  List<StyledLine> wrapped(String markdown, int width) {
    List<StyledLine> lines = new ArrayList<>();
    StyledLine current = new StyledLine("", "");
    for (StyledLine word : words(markdown)) {
      boolean fits = current.plain.length() + 1 + word.plain.length() <= width;
      if (!current.plain.isEmpty() && !fits) {
        lines.add(current);
        current = new StyledLine("", "");
      }
      current = current.plus(word);
    }
    lines.add(current);
    return lines;
  }

  private List<StyledLine> words(String markdown) {
    List<StyledLine> words = new ArrayList<>();
    String style = "";
    for (String word : LINK.matcher(markdown).replaceAll("$1 ($2)").strip().split("\\s+")) {
      StringBuilder plain = new StringBuilder();
      StringBuilder styled = new StringBuilder();
      for (String piece : pieces(word)) {
        if (piece.equals("`") && !style.equals(STRONG)) {
          style = style.isEmpty() ? CODE : "";
        } else if (piece.equals("**") && !style.equals(CODE)) {
          style = style.isEmpty() ? STRONG : "";
        } else {
          plain.append(piece);
          styled.append(styled(style, piece));
        }
      }
      words.add(new StyledLine(plain.toString(), styled.toString()));
    }
    return words;
  }

  /** A word, split before and after each mark. */
  private static String[] pieces(String word) {
    return word.split("(?=`)|(?<=`)|(?=\\*\\*)|(?<=\\*\\*)");
  }

  /** A text in a comma-separated list of picocli's styles. */
  String styled(String styles, String text) {
    if (!ansi.enabled() || styles.isEmpty() || text.isEmpty()) {
      return text;
    }
    return Ansi.Style.on(Ansi.Style.parse(styles)) + text + Ansi.Style.reset.on();
  }
}
