package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.RootItem;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The outline of a document. */
public final class DocumentSymbols {

  public enum SymbolKind {
    PIPELINE,
    ACTION,
    EVENT,
    VARIABLE,
    ENVIRONMENT,
    TARGET,
    INTEGRATION
  }

  /**
   * A line of the outline.
   *
   * @param detail its type; may be empty
   * @param range all of it; absolute
   * @param selection its name; inside {@code range}
   */
  public record Symbol(
      SymbolKind kind,
      String name,
      String detail,
      TextRange range,
      TextRange selection,
      List<Symbol> children) {}

  private DocumentSymbols() {}

  /** The outline of a document, in the order of the text. */
  public static List<Symbol> of(Document document) {
    List<Symbol> symbols = new ArrayList<>();
    for (BuddyFile.PlacedModel placed : document.file().chunks()) {
      for (RootItem root : placed.model().roots()) {
        if (root.node() instanceof Node.Mapping mapping) {
          root(root.kind(), mapping, placed.offset(), symbols);
        }
      }
    }
    return symbols;
  }

  private static void root(
      RootItem.Kind kind, Node.Mapping mapping, int base, List<Symbol> symbols) {
    switch (kind) {
      case PIPELINE -> symbols.add(symbol(SymbolKind.PIPELINE, mapping, "pipeline", base));
      case ENVIRONMENT -> symbols.add(symbol(SymbolKind.ENVIRONMENT, mapping, "environment", base));
      case TARGET -> symbols.add(symbol(SymbolKind.TARGET, mapping, "target", base));
      case SANDBOX -> symbols.add(symbol(SymbolKind.TARGET, mapping, "sandbox", base));
      case INTEGRATION -> symbols.add(symbol(SymbolKind.INTEGRATION, mapping, key(mapping), base));
      case ACTION -> symbols.add(symbol(SymbolKind.ACTION, mapping, "action", base));
      case CUSTOM_ACTION -> symbols.add(symbol(SymbolKind.ACTION, mapping, "name", base));
      case SETTINGS, OTHER -> {}
    }
  }

  /** The key by which people know an integration best. */
  private static String key(Node.Mapping integration) {
    return Stream.of("name", "identifier")
        .filter(key -> integration.text(key).isPresent())
        .findFirst()
        .orElse("id");
  }

  private static Symbol symbol(SymbolKind kind, Node.Mapping mapping, String key, int base) {
    List<Symbol> children = new ArrayList<>();
    items(SymbolKind.EVENT, mapping, "events", "type", base, children);
    items(SymbolKind.VARIABLE, mapping, "variables", "key", base, children);
    items(SymbolKind.ACTION, mapping, "actions", "action", base, children);
    items(SymbolKind.TARGET, mapping, "targets", "target", base, children);
    children.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    Node named = mapping.entry(key).map(Node.Entry::value).orElse(mapping);
    TextRange selection = named instanceof Node.Scalar ? named.range() : head(mapping);
    String name = mapping.text(key).filter(it -> !Whitespace.isBlank(it)).orElse("(no name)");
    String detail = kind == SymbolKind.EVENT ? "" : mapping.text("type").orElse("");
    return new Symbol(
        kind, name, detail, mapping.range().shift(base), selection.shift(base), children);
  }

  private static TextRange head(Node.Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.range() : mapping.entries().get(0).key().range();
  }

  private static void items(
      SymbolKind kind,
      Node.Mapping owner,
      String list,
      String key,
      int base,
      List<Symbol> symbols) {
    owner
        .entry(list)
        .map(Node.Entry::value)
        .filter(Node.Sequence.class::isInstance)
        .ifPresent(
            items ->
                ((Node.Sequence) items)
                    .items().stream()
                        .filter(item -> item.value() instanceof Node.Mapping)
                        .map(item -> symbol(kind, (Node.Mapping) item.value(), key, base))
                        .forEach(symbols::add));
  }
}
