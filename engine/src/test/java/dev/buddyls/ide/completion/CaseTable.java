package dev.buddyls.ide.completion;

import dev.buddyls.testing.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of cases: each case is {@code @case NUMBER title}, a document, and what is expected
 * at its caret.
 */
record CaseTable(String title, String document, List<Expectation> expectations) {

  /** {@code @word rest of the line}, and the lines below it. */
  record Expectation(String kind, String argument, String body) {

    List<String> labels() {
      return List.of(argument.split(", "));
    }
  }

  int number() {
    return Integer.parseInt(title.substring(0, title.indexOf(' ')));
  }

  @Override
  public String toString() {
    return title;
  }

  static List<CaseTable> read(String name) {
    List<CaseTable> all = new ArrayList<>();
    String text = Corpus.read(Path.of("src/test/resources/completion/", name));
    for (String part : text.split("(?m)^@case ")) {
      if (!part.startsWith("#")) {
        all.add(parse(part.stripTrailing() + "\n"));
      }
    }
    return all;
  }

  private static CaseTable parse(String part) {
    String[] pieces = part.split("(?m)^@");
    List<Expectation> expectations = new ArrayList<>();
    for (int i = 1; i < pieces.length; i++) {
      String line = firstLine(pieces[i]);
      int space = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
      expectations.add(
          new Expectation(
              line.substring(0, space), line.substring(space).strip(), body(pieces[i])));
    }
    return new CaseTable(firstLine(pieces[0]), body(pieces[0]), expectations);
  }

  private static String firstLine(String part) {
    return part.substring(0, part.indexOf('\n')).strip();
  }

  /** The lines below the first, with units that cannot be seen written as names. */
  private static String body(String part) {
    return part.substring(part.indexOf('\n') + 1)
        .replace("<TAB>", "\t")
        .replace("<CR>", "\r")
        .replace("<BOM>", "\uFEFF")
        .replace("<NUL>", "\u0000")
        .replace("<NEL>", "\u0085")
        .replace("<LS>", "\u2028")
        .replace("<HALF>", "\ud83d")
        .replace("<SP>", " ")
        .replace("<EOF>\n", "");
  }
}
