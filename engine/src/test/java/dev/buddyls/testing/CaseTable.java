package dev.buddyls.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A case of a table in {@code src/test/resources}: {@code @case title}, a document with its caret
 * {@code <|>}, and what is expected there.
 *
 * @param file the table
 * @param head how the case begins in the file, up to its expectations
 */
public record CaseTable(
    Path file, String head, String title, String document, List<Expectation> expectations) {

  private static final Path RESOURCES = Repository.TEST_RESOURCES;

  /** How units that cannot be seen, or that trimming editors remove, are written. */
  private static final Map<String, String> INVISIBLE =
      Map.of(
          "<TAB>", "\t",
          "<CR>", "\r",
          "<BOM>", "\uFEFF",
          "<NUL>", "\u0000",
          "<NEL>", "\u0085",
          "<LS>", "\u2028");

  private static final Pattern HALF = Pattern.compile("\ud83d(?![\udc00-\udfff])");

  /**
   * {@code @kind argument}, and the lines below it.
   *
   * @param written all of it, as it is written
   */
  public record Expectation(String kind, String argument, String body, String written) {

    public List<String> labels() {
      return List.of(argument.split(", "));
    }
  }

  public int number() {
    return Integer.parseInt(title.substring(0, title.indexOf(' ')));
  }

  @Override
  public String toString() {
    return title;
  }

  /** The cases of a table such as {@code completion/cases.txt}. */
  public static List<CaseTable> read(String name) {
    return read(RESOURCES.resolve(name));
  }

  public static List<CaseTable> read(Path file) {
    List<CaseTable> all = new ArrayList<>();
    String text = Corpus.read(file);
    for (String part : text.split("(?m)^(?=@case )")) {
      if (part.startsWith("@case ")) {
        all.add(parse(file, part.stripTrailing() + "\n"));
      }
    }
    return all;
  }

  private static CaseTable parse(Path file, String part) {
    String[] pieces = part.split("(?m)^(?=@)");
    List<Expectation> expectations = new ArrayList<>();
    for (int i = 1; i < pieces.length; i++) {
      String line = firstLine(pieces[i]);
      int space = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
      expectations.add(
          new Expectation(
              line.substring(1, space), line.substring(space).strip(), body(pieces[i]), pieces[i]));
    }
    String title = firstLine(pieces[0]).substring("@case ".length()).strip();
    return new CaseTable(file, pieces[0], title, body(pieces[0]), expectations);
  }

  /** Holds the words behind an expectation's kind against what is there. */
  public void checkArgument(Expectation expected, String actual) {
    String written = expected.written();
    String renewed =
        "@" + expected.kind() + " " + actual + written.substring(firstLine(written).length());
    check(expected, actual, expected.argument(), renewed);
  }

  /** Holds the lines below an expectation against what is there. */
  public void checkBody(Expectation expected, String actual) {
    String renewed = firstLine(expected.written()) + "\n" + written(actual);
    check(expected, actual, expected.body(), renewed);
  }

  private void check(Expectation expectation, String actual, String expected, String renewed) {
    Golden.part(file, head, actual, expected, expectation.written(), renewed);
  }

  private static String firstLine(String part) {
    return part.substring(0, part.indexOf('\n')).stripTrailing();
  }

  /** The lines below the first. */
  private static String body(String part) {
    String body = part.substring(part.indexOf('\n') + 1);
    for (Map.Entry<String, String> unit : INVISIBLE.entrySet()) {
      body = body.replace(unit.getKey(), unit.getValue());
    }
    return body.replace("<HALF>", "\ud83d").replace("<SP>", " ").replace("<EOF>\n", "");
  }

  private static String written(String body) {
    String written = body;
    for (Map.Entry<String, String> unit : INVISIBLE.entrySet()) {
      written = written.replace(unit.getValue(), unit.getKey());
    }
    written = HALF.matcher(written).replaceAll("<HALF>").replaceAll("(?m) $", "<SP>");
    return written.endsWith("\n") ? written : written + "<EOF>\n";
  }
}
