package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.DefaultValue;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.Quoting;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key that its object needs, with nothing behind it. */
final class EmptyValue extends Rule.ForChunk {

  /** A single word that starts with a hash sign, alone on its line or before a real comment. */
  private static final Pattern HASH_WORD =
      Pattern.compile("[\"']?[ \\t]*:[ \\t]+(#[^\\s#]\\S{0,199})[ \\t]*(?:#.*)?$");

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
    TextRange where = entry.key().range();
    boolean sure = property.required().sure() && property.sure();
    Optional<TextRange> comment = commentForText(entry, property, text);
    String message =
        comment
            .map(
                it ->
                    "`%s` is a comment, so `%s` has no value. Put it in quotes."
                        .formatted(it.of(text), property.key()))
            .orElseGet(
                () ->
                    "`%s` has no value: %s needs one."
                        .formatted(property.key(), object.type().inSentence()));
    return (sure ? error(where, message) : warning(where, message))
        .docsLink(object.type().link())
        .fix(
            comment
                .map(it -> quote(it, text))
                .orElseGet(() -> fill(entry, DefaultValue.of(property, object), text)));
  }

  /**
   * A word such as {@code #deploy} right after a key that takes a text was meant to be the text.
   */
  private static Optional<TextRange> commentForText(
      Node.Entry entry, Property property, String text) {
    if (property.type().alternatives().stream().noneMatch(ValueType.Text.class::isInstance)) {
      return Optional.empty();
    }
    Matcher matcher =
        HASH_WORD
            .matcher(text)
            .region(entry.key().range().end(), LineEnds.end(text, entry.key().range().end()));
    return matcher.lookingAt()
        ? Optional.of(new TextRange(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  private static Fix quote(TextRange comment, String text) {
    String quoted = Quoting.doubleQuoted(comment.of(text));
    return Fix.unsafe("Write `%s`".formatted(quoted), new TextEdit(comment, quoted));
  }

  private static Fix fill(Node.Entry entry, DefaultValue draft, String text) {
    int colon = text.indexOf(':', entry.key().range().end()) + 1;
    return Fix.unsafe("Add a value", TextEdit.insert(colon, " " + draft.text()))
        .stop(draft.stop().shift(1));
  }
}
