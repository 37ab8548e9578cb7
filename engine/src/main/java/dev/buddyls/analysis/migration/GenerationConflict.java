package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.KeyConflict;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two keys of an object that answer the same question in the words of two generations.
 *
 * @param conflict what the catalogue says of them
 */
public record GenerationConflict(Node.Entry older, Node.Entry newer, KeyConflict conflict) {

  /** All of them in an object, the gravest first. */
  public static List<GenerationConflict> in(TypedObject object) {
    return object.type().conflicts().stream().flatMap(it -> find(object, it)).toList();
  }

  private static Stream<GenerationConflict> find(TypedObject object, KeyConflict pair) {
    Optional<Node.Entry> older =
        said(object, pair.older())
            .filter(
                it ->
                    pair.words().isEmpty()
                        || Node.text(it.value()).filter(pair.words()::contains).isPresent());
    return said(object, pair.newer())
        .flatMap(newer -> older.map(it -> new GenerationConflict(it, newer, pair)))
        .stream();
  }

  private static Optional<Node.Entry> said(TypedObject object, String key) {
    return object.mapping().entry(key).filter(it -> !BlankValue.is(it.value()));
  }

  /** Takes the older keys out, with those that go along with them. */
  public static Optional<Fix> fix(TypedObject object, List<GenerationConflict> twice, String text) {
    Set<String> older = new LinkedHashSet<>();
    twice.forEach(it -> older.add(it.conflict().older()));
    Set<String> companions = new HashSet<>();
    twice.forEach(it -> companions.addAll(it.conflict().companions()));
    EntryEditor rewrite = new EntryEditor(object, text);
    object.mapping().entries().stream()
        .filter(
            entry ->
                entry
                    .keyText()
                    .filter(
                        it ->
                            older.contains(it)
                                || companions.contains(it)
                                || goesAlong(object, it, older))
                    .isPresent())
        .forEach(rewrite::remove);
    String what = older.size() == 1 ? "`" + older.iterator().next() + "`" : "the older keys";
    return rewrite.fix("Remove " + what, Applicability.UNSAFE);
  }

  private static boolean goesAlong(TypedObject object, String key, Set<String> older) {
    return object
        .type()
        .property(key)
        .flatMap(Property::deprecation)
        .flatMap(Deprecation::reportedWith)
        .filter(older::contains)
        .isPresent();
  }
}
