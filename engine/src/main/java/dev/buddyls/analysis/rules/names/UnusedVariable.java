package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.ActionCategory;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.Placement;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A variable of a pipeline that nothing in it can read. */
final class UnusedVariable extends Rule.ForWhole {

  private final Catalog catalog;

  UnusedVariable(RuleContext context) {
    this.catalog = context.catalog();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    List<Name> variables = chunk.names().definitions(NameKind.VARIABLE).toList();
    if (variables.isEmpty() || !chunk.pieces().allMatch(it -> readsTextsOnly(it.model()))) {
      return;
    }
    for (Name variable : variables) {
      if (!standsTwice(variable.text(), chunk.chunk().text())) {
        String message =
            "Nothing in this pipeline reads `%s`; remove it.".formatted(variable.text());
        report.accept(hint(variable.range(), message).fix(removal(variable, chunk)));
      }
    }
  }

  private static Optional<Fix> removal(Name variable, ChunkModel chunk) {
    return chunk
        .pieces()
        .flatMap(it -> removal(variable, it).map(fix -> fix.shift(it.placement())).stream())
        .findFirst();
  }

  /** Takes the item of the list out whose key is a name, or the list if it has no other. */
  private static Optional<Fix> removal(Name variable, ChunkModel.Piece piece) {
    String text = piece.model().chunk().text();
    for (TypedObject object : piece.model().objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        if (entry.isKey("variables") && entry.value() instanceof Node.Sequence list) {
          Optional<Node.Item> item =
              list.items().stream()
                  .filter(
                      it ->
                          it.value() instanceof Node.Mapping mapping
                              && names(mapping, variable, piece.placement()))
                  .findFirst();
          if (item.isPresent()) {
            return list.items().size() == 1
                ? EntryEditor.removal(object.mapping(), entry, text)
                    .map(it -> it.titled(title(variable)))
                : removal(item.get(), list, text)
                    .map(range -> Fix.unsafe(title(variable), new TextEdit(range, "")));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String title(Name variable) {
    return "Remove `" + variable.text() + "`";
  }

  private static boolean names(Node.Mapping mapping, Name variable, Placement placement) {
    return mapping
        .entry("key")
        .filter(it -> it.value().range().shift(placement).contains(variable.range()))
        .isPresent();
  }

  /** The lines of an item that holds no anchor. */
  private static Optional<TextRange> removal(Node.Item item, Node.Sequence list, String text) {
    int dash = item.dash().start();
    int start = LineEnds.start(text, dash);
    int end = LineEnds.next(text, LineEnds.end(text, item.value().range().end()));
    TextRange lines = new TextRange(start, end);
    boolean whole = !list.flow() && Whitespace.isBlank(text.substring(start, dash));
    return whole && !lines.of(text).contains("&") ? Optional.of(lines) : Optional.empty();
  }

  private static boolean standsTwice(String name, String text) {
    return text.indexOf(name) != text.lastIndexOf(name);
  }

  private boolean readsTextsOnly(ChunkModel piece) {
    boolean readable =
        piece.chunk().kind() != Chunk.Kind.ACTION
            || ((Node.Sequence) piece.chunk().root())
                .items().stream().allMatch(it -> it.value() instanceof Node.Mapping);
    return readable && piece.objects().stream().allMatch(this::readsTextsOnly);
  }

  /** Whether an object is none of those that may pass variables on to something unseen. */
  private boolean readsTextsOnly(TypedObject object) {
    return switch (object.type().kind()) {
      case PIPELINE -> !object.isIncomplete() && holdsItsActions(object);
      case ACTION -> !object.isIncomplete() && !runsCode(object);
      default -> true;
    };
  }

  private static boolean holdsItsActions(TypedObject pipeline) {
    return pipeline
        .mapping()
        .list("actions")
        .filter(
            list ->
                list.items().stream()
                    .allMatch(
                        it ->
                            it.value() instanceof Node.Mapping || it.value() instanceof Node.Apart))
        .isPresent();
  }

  private boolean runsCode(TypedObject action) {
    return action
        .text("type")
        .flatMap(catalog::action)
        .map(it -> catalog.categories().get(it.summary().category()))
        .map(ActionCategory::runsCode)
        .orElse(true);
  }
}
