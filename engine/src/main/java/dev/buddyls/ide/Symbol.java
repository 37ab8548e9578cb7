package dev.buddyls.ide;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.RootItem;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the outline.
 *
 * @param detail what it is, in a word; may be empty
 * @param range all of it; absolute
 * @param selection its name; inside {@code range}
 */
public record Symbol(
    Kind kind,
    String name,
    String detail,
    TextRange range,
    TextRange selection,
    List<Symbol> children) {

  public enum Kind {
    PIPELINE,
    ACTION,
    EVENT,
    VARIABLE,
    ENVIRONMENT,
    TARGET,
    INTEGRATION
  }

  /** The outline of a file, in the order of the text. */
  public static List<Symbol> of(BuddyFile file) {
    List<Symbol> symbols = new ArrayList<>();
    for (BuddyFile.PlacedModel placed : file.chunks()) {
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
      case PIPELINE -> symbols.add(symbol(Kind.PIPELINE, mapping, "pipeline", base));
      case ENVIRONMENT -> symbols.add(symbol(Kind.ENVIRONMENT, mapping, "environment", base));
      case TARGET -> symbols.add(symbol(Kind.TARGET, mapping, "target", base));
      case INTEGRATION -> symbols.add(symbol(Kind.INTEGRATION, mapping, key(mapping), base));
      case ACTION -> symbols.add(symbol(Kind.ACTION, mapping, "action", base));
      case CUSTOM_ACTION -> symbols.add(symbol(Kind.ACTION, mapping, "name", base));
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

  private static Symbol symbol(Kind kind, Node.Mapping mapping, String key, int base) {
    List<Symbol> children = new ArrayList<>();
    items(Kind.EVENT, mapping, "events", "type", base, children);
    items(Kind.VARIABLE, mapping, "variables", "key", base, children);
    items(Kind.ACTION, mapping, "actions", "action", base, children);
    items(Kind.TARGET, mapping, "targets", "target", base, children);
    children.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    Node named = mapping.entry(key).map(Node.Entry::value).orElse(mapping);
    TextRange selection = named instanceof Node.Scalar ? named.range() : head(mapping);
    String name = mapping.text(key).filter(it -> !Whitespace.isBlank(it)).orElse("(no name)");
    String detail = kind == Kind.EVENT ? "" : mapping.text("type").orElse("");
    return new Symbol(
        kind, name, detail, mapping.range().shift(base), selection.shift(base), children);
  }

  private static TextRange head(Node.Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.range() : mapping.entries().get(0).key().range();
  }

  private static void items(
      Kind kind, Node.Mapping owner, String list, String key, int base, List<Symbol> symbols) {
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
