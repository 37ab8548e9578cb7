package dev.buddyls.ide;

import static java.util.Map.entry;

import dev.buddyls.analysis.Document;
import dev.buddyls.ide.DocumentSymbols.Symbol;
import dev.buddyls.ide.hover.HoverProvider;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each feature answers, as text for the tables in {@code src/test/resources/features}: the
 * name of a feature is that of its table.
 */
final class FeaturePrints {

  /** An answer for a cursor; features of whole files ignore where it is. */
  interface Feature {
    String print(Document document, int offset);
  }

  /** In the order of their names. */
  static final Map<String, Feature> ALL =
      new TreeMap<>(
          Map.ofEntries(
              entry("document-symbols", (document, offset) -> documentSymbols(document)),
              entry("hover", FeaturePrints::hover),
              entry("references", FeaturePrints::references)));

  private static final Clock SUNDAY =
      Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneOffset.UTC);

  private FeaturePrints() {}

  static Document document(String text) {
    return Documents.of("file:///buddy.yml", text);
  }

  /** The underlined text, a line of dashes, and what is said about it. */
  private static String hover(Document document, int offset) {
    return HoverProvider.at(document, offset, SUNDAY)
        .map(it -> it.range().of(document.source().text()) + "\n---\n" + it.markdown() + "\n")
        .orElse("nothing\n");
  }

  /** A line for each symbol, indented like the tree: its kind, name and detail. */
  private static String documentSymbols(Document document) {
    StringBuilder out = new StringBuilder();
    print(DocumentSymbols.of(document), "", out);
    return out.isEmpty() ? "nothing\n" : out.toString();
  }

  private static void print(List<Symbol> symbols, String indent, StringBuilder out) {
    for (Symbol it : symbols) {
      if (!it.range().contains(it.selection())) {
        throw new AssertionError(it.name() + " is not inside of its range");
      }
      String detail = it.detail().isEmpty() ? "" : " (" + it.detail() + ")";
      out.append(indent).append(it.kind()).append(' ').append(it.name()).append(detail);
      out.append('\n');
      print(it.children(), indent + "  ", out);
    }
  }

  /** The document with stars around all places of the name at the cursor. */
  private static String references(Document document, int offset) {
    String text = document.source().text();
    return References.at(document, offset)
        .map(it -> it.in(document.source()).stream())
        .map(places -> places.map(it -> new TextEdit(it, "*" + it.of(text) + "*")).toList())
        .map(edits -> TextEdit.applyAll(text, edits))
        .orElse("nothing\n");
  }

  /** A line for each range: where it is, and what it holds. */
  static String ranges(Document document, Stream<TextRange> ranges) {
    String text = document.source().text();
    return ranges
        .map(
            it -> "[%d, %d) %s\n".formatted(it.start(), it.end(), it.of(text).replace("\n", "\\n")))
        .collect(Collectors.joining());
  }
}
