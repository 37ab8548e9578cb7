package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.edits.DefaultValue;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.Requirement;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A key that its object needs. */
final class MissingKey extends Rule.ForChunk {

  private final TargetGeneration targetGeneration;

  MissingKey(RuleContext context) {
    this.targetGeneration = context.targetGeneration();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (!object.isIncomplete()) {
        for (Property property : object.type().properties().values()) {
          if (isMissing(property, object) && !isBroken(chunk.chunk(), object, property)) {
            Property form = targetGeneration.form(property, object.type());
            report.accept(finding(chunk, object, form, property.required()));
          }
        }
      }
    }
  }

  /** Whether a broken line in the object, or right behind it, may hold the key. */
  private static boolean isBroken(Chunk chunk, TypedObject object, Property property) {
    int start = object.mapping().range().start();
    int next = nextContent(chunk.text(), object.mapping().range().end());
    return chunk.errors().stream()
        .mapToInt(error -> error.range().start())
        .filter(at -> start <= at && at <= next)
        .anyMatch(at -> !isInValue(at, object) || chunk.text().startsWith(property.key(), at));
  }

  /** Where something other than blanks and comments is next. */
  private static int nextContent(String text, int offset) {
    int at = offset;
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        at = LineEnds.end(text, at);
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isInValue(int offset, TypedObject object) {
    return object.mapping().entries().stream()
        .anyMatch(entry -> entry.value().range().contains(TextRange.at(offset)));
  }

  private static boolean isMissing(Property property, TypedObject object) {
    return property.required().holds(object)
        && !object.has(property.key())
        && !hasOlderForm(property.key(), object);
  }

  private static boolean hasOlderForm(String key, TypedObject object) {
    return object.mapping().entries().stream()
        .flatMap(entry -> entry.keyText().stream())
        .flatMap(it -> object.type().property(it).stream())
        .flatMap(it -> it.deprecation().stream())
        .flatMap(it -> it.replacedBy().stream())
        .anyMatch(key::equals);
  }

  private Finding finding(
      ChunkModel chunk, TypedObject object, Property property, Requirement required) {
    String message =
        "`%s` is missing: %s%s needs it."
            .formatted(property.key(), object.type().inSentence(), which(required.when(), object));
    TextRange where = object.head();
    Finding finding =
        required.sure() && property.sure() ? error(where, message) : warning(where, message);
    return finding.fix(fix(chunk, object, property)).docsLink(object.type().link());
  }

  /** What about the object makes it need the key: {@code with `type: PUSH`}. */
  private static String which(Condition when, TypedObject object) {
    List<String> reasons =
        when.tests().keySet().stream()
            .filter(object::has)
            .sorted()
            .map(key -> "`" + key + object.text(key).map(it -> ": " + it).orElse("") + "`")
            .toList();
    return reasons.isEmpty() ? "" : " with " + String.join(" and ", reasons);
  }

  /** A line with the key after the object's first, or the key behind it in flow style. */
  private static Optional<Fix> fix(ChunkModel chunk, TypedObject object, Property property) {
    Node.Mapping mapping = object.mapping();
    if (mapping.entries().isEmpty()) {
      return Optional.empty();
    }
    Node.Entry first = mapping.entries().get(0);
    String start = property.key() + ": ";
    if (mapping.flow()) {
      return Optional.of(insert(first.range().end(), ", " + start, object, property, ""));
    }
    String text = chunk.chunk().text();
    String indent = " ".repeat(LineEnds.column(text, first.key().range().start()));
    String eol = LineEnds.of(text);
    int lineEnd = lastLineEnd(first, text);
    int next = LineEnds.next(text, lineEnd);
    // Where a line starts, no editor has an indentation to add.
    return Optional.of(
        next > lineEnd
            ? insert(next, indent + start, object, property, eol)
            : insert(lineEnd, eol + indent + start, object, property, ""));
  }

  /** The end of an entry's last line, which may be a blank one that belongs to a block scalar. */
  private static int lastLineEnd(Node.Entry entry, String text) {
    int end = LineEnds.end(text, entry.range().end());
    if (entry.value() instanceof Node.Scalar it && it.blockStyle() && it.value().endsWith("\n\n")) {
      int next = LineEnds.next(text, end);
      while (next < text.length()
          && Whitespace.isBlank(text.substring(next, LineEnds.end(text, next)))) {
        end = LineEnds.end(text, next);
        next = LineEnds.next(text, end);
      }
    }
    return end;
  }

  private static Fix insert(
      int offset, String before, TypedObject object, Property property, String after) {
    DefaultValue draft = DefaultValue.of(property, object);
    return Fix.unsafe(
            "Add `" + property.key() + "`", TextEdit.insert(offset, before + draft.text() + after))
        .stop(draft.stop().shift(before.length()));
  }
}
