package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.DefaultValue;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.function.Consumer;

/** A key that its object needs, with nothing behind it. */
final class EmptyValue extends Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        if (isEmpty(entry.value()) && !goesOnBroken(chunk.chunk(), entry)) {
          entry
              .keyText()
              .flatMap(object.type()::property)
              .filter(it -> it.required().holds(alone(object)))
              .ifPresent(it -> report.accept(finding(object, entry, it, chunk.chunk().text())));
        }
      }
    }
  }

  /** What holds an object may lift the demand for a key, but not for its value. */
  private static Condition.Lookup alone(TypedObject object) {
    return new Condition.Lookup() {
      @Override
      public boolean has(String key) {
        return object.has(key);
      }

      @Override
      public Optional<String> text(String key) {
        return object.text(key);
      }
    };
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Node.Missing && !Placeholders.isOpaque(value);
  }

  /** Whether the value may be on broken lines right below. */
  private static boolean goesOnBroken(Chunk chunk, Node.Entry entry) {
    int next = nextContent(chunk.text(), LineEnds.end(chunk.text(), entry.range().end()));
    return chunk.errors().stream()
        .anyMatch(
            error ->
                error.range().start() >= entry.range().start() && error.range().start() <= next);
  }

  private static int nextContent(String text, int lineEnd) {
    int at = lineEnd;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Finding finding(TypedObject object, Node.Entry entry, Property property, String text) {
    String message =
        "`%s` has no value: %s needs one.".formatted(property.key(), object.type().inSentence());
    TextRange where = entry.key().range();
    boolean sure = property.required().sure() && property.sure();
    return (sure ? error(where, message) : warning(where, message))
        .docsLink(object.type().link())
        .fix(fill(entry, DefaultValue.of(property, object), text));
  }

  private static Fix fill(Node.Entry entry, DefaultValue draft, String text) {
    int colon = text.indexOf(':', entry.key().range().end()) + 1;
    return Fix.unsafe("Add a value", TextEdit.insert(colon, " " + draft.text()))
        .stop(draft.stop().shift(1));
  }
}
