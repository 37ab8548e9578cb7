package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two keys of a pipeline that answer the same question in the words of two generations.
 *
 * @param question such as {@code when it may run}
 */
public record GenerationConflict(Node.Entry older, Node.Entry newer, String question) {

  /** An older key, those of its words that matter, and a newer key that answers the same. */
  private record Pair(String older, Set<String> words, String newer, String question) {}

  private static final String START = "what starts the pipeline";
  private static final String REFS = "which refs the pipeline is for";
  private static final Set<String> ANY = Set.of();
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("trigger_mode", ANY, "on", START),
          new Pair("trigger_mode", ANY, "events", START),
          new Pair("on", Set.of("CLICK", "SCHEDULE"), "events", START),
          new Pair("ref_name", ANY, "refs", REFS),
          new Pair("ref_name", ANY, "events", REFS),
          new Pair("cron", ANY, "events", START),
          new Pair("start_date", ANY, "events", START),
          new Pair("trigger_condition", ANY, "trigger_conditions", "when it may run"));

  /** All of them in a pipeline, the gravest first. */
  public static List<GenerationConflict> in(TypedObject pipeline) {
    return pipeline.type().name().equals("Pipeline")
        ? PAIRS.stream().flatMap(it -> find(pipeline, it)).toList()
        : List.of();
  }

  private static Stream<GenerationConflict> find(TypedObject pipeline, Pair pair) {
    Optional<Node.Entry> older =
        said(pipeline, pair.older())
            .filter(
                it ->
                    pair.words().isEmpty()
                        || Node.text(it.value()).filter(pair.words()::contains).isPresent());
    return said(pipeline, pair.newer())
        .flatMap(newer -> older.map(it -> new GenerationConflict(it, newer, pair.question())))
        .stream();
  }

  private static Optional<Node.Entry> said(TypedObject pipeline, String key) {
    return pipeline.mapping().entry(key).filter(it -> !BlankValue.isOne(it.value()));
  }

  /** Takes the older keys out, with those that go along with them. */
  public static Optional<Fix> fix(
      TypedObject pipeline, List<GenerationConflict> twice, String text) {
    Set<String> older = new LinkedHashSet<>();
    twice.forEach(it -> it.older().keyText().ifPresent(older::add));
    EntryEditor rewrite = new EntryEditor(pipeline, text);
    pipeline.mapping().entries().stream()
        .filter(
            entry ->
                entry
                    .keyText()
                    .filter(it -> older.contains(it) || goesAlong(pipeline, it, older))
                    .isPresent())
        .forEach(rewrite::remove);
    String what = older.size() == 1 ? "`" + older.iterator().next() + "`" : "the older keys";
    return rewrite.fix("Remove " + what, false);
  }

  private static boolean goesAlong(TypedObject pipeline, String key, Set<String> older) {
    return key.equals("ref_type") && older.contains("ref_name")
        || pipeline
            .type()
            .property(key)
            .flatMap(Property::deprecation)
            .flatMap(Deprecation::reportedWith)
            .filter(older::contains)
            .isPresent();
  }
}
