package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.RootItem;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

  private static final Map<ObjectKind, SymbolKind> KINDS =
      Map.of(
          ObjectKind.PIPELINE, SymbolKind.PIPELINE,
          ObjectKind.ACTION, SymbolKind.ACTION,
          ObjectKind.CUSTOM_ACTION, SymbolKind.ACTION,
          ObjectKind.EVENT, SymbolKind.EVENT,
          ObjectKind.VARIABLE, SymbolKind.VARIABLE,
          ObjectKind.ENVIRONMENT, SymbolKind.ENVIRONMENT,
          ObjectKind.TARGET, SymbolKind.TARGET,
          ObjectKind.SANDBOX, SymbolKind.TARGET,
          ObjectKind.INTEGRATION, SymbolKind.INTEGRATION);

  /** What is in a list, wherever it is: the outline shows misplaced lists, too. */
  private static final Map<String, ObjectKind> LISTS =
      Map.of(
          "events", ObjectKind.EVENT,
          "variables", ObjectKind.VARIABLE,
          "actions", ObjectKind.ACTION,
          "targets", ObjectKind.TARGET);

  private DocumentSymbols() {}

  /** The outline of a document, in the order of the text. */
  public static List<Symbol> of(Document document) {
    List<Symbol> symbols = new ArrayList<>();
    for (BuddyFile.PlacedModel placed : document.file().chunks()) {
      for (RootItem root : placed.model().roots()) {
        if (root.node() instanceof Node.Mapping mapping && KINDS.containsKey(root.kind())) {
          symbols.add(symbol(root.kind(), mapping, placed.offset(), document.file().catalog()));
        }
      }
    }
    return symbols;
  }

  private static Symbol symbol(ObjectKind object, Node.Mapping mapping, int base, Catalog catalog) {
    List<Symbol> children = new ArrayList<>();
    LISTS.forEach(
        (key, kind) ->
            mapping.list(key).stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.value() instanceof Node.Mapping)
                .map(item -> symbol(kind, (Node.Mapping) item.value(), base, catalog))
                .forEach(children::add));
    children.sort(Comparator.comparingInt(child -> child.range().start()));
    String key = label(mapping, catalog.object(object).naming().labels());
    Node named = mapping.entry(key).map(Node.Entry::value).orElse(mapping);
    TextRange selection = named instanceof Node.Scalar ? named.range() : head(mapping);
    String name = mapping.text(key).filter(it -> !Whitespace.isBlank(it)).orElse("(no name)");
    String detail = object == ObjectKind.EVENT ? "" : mapping.text("type").orElse("");
    return new Symbol(
        KINDS.get(object),
        name,
        detail,
        mapping.range().shift(base),
        selection.shift(base),
        children);
  }

  /** The key by which people know an object best. */
  private static String label(Node.Mapping mapping, List<String> labels) {
    return labels.stream()
        .filter(key -> mapping.text(key).isPresent())
        .findFirst()
        .orElseGet(() -> labels.get(labels.size() - 1));
  }

  private static TextRange head(Node.Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.range() : mapping.entries().get(0).key().range();
  }
}
