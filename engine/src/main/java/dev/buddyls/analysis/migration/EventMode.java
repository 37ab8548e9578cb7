package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code on} with the type of an event. It was never right, but many write it, and mean an item of
 * {@code events}.
 */
final class EventMode {

  private static final Set<String> OF_REFS = Set.of("PUSH", "CREATE_REF", "DELETE_REF");
  private static final String PULL_REQUEST = "PULL_REQUEST";
  private static final String BRANCH = "refs/heads/";

  private final TypedObject pipeline;
  private final String text;
  private final EntryEditor rewrite;

  private EventMode(TypedObject pipeline, String text) {
    this.pipeline = pipeline;
    this.text = text;
    this.rewrite = new EntryEditor(pipeline, text);
  }

  /** The rewrite of a pipeline whose events are given in no other way. */
  static Optional<Fix> fix(TypedObject pipeline, Node.Entry on, String text) {
    return new EventMode(pipeline, text).fix(on);
  }

  private Optional<Fix> fix(Node.Entry on) {
    String type = Node.text(on.value()).orElse("").toUpperCase(Locale.ROOT);
    Optional<IndentedLines> where =
        OF_REFS.contains(type) ? refs() : type.equals(PULL_REQUEST) ? branches() : Optional.empty();
    return where
        .map(it -> TriggerMigration.type(on, type).then(it))
        .flatMap(
            it ->
                rewrite
                    .replace(on, rewrite.list("events", it))
                    .fix("Rewrite as `events`", Applicability.UNSAFE));
  }

  private Optional<IndentedLines> refs() {
    return list("refs").map(it -> moved(it, "refs"));
  }

  /** The branches that a pull request goes to; refs say the same where all of them are branches. */
  private Optional<IndentedLines> branches() {
    boolean refs = pipeline.has("refs");
    boolean branches = pipeline.has("branches");
    if (refs && branches) {
      return Optional.empty();
    } else if (refs) {
      return list("refs")
          .filter(it -> namesBranches((Node.Sequence) it.value()))
          .map(it -> moved(it, "branches").without(BRANCH));
    }
    return branches
        ? list("branches").map(it -> moved(it, "branches"))
        : Optional.of(IndentedLines.NONE);
  }

  private Optional<Node.Entry> list(String key) {
    return pipeline.mapping().entry(key).filter(it -> it.value() instanceof Node.Sequence);
  }

  /** Whether each item begins as a branch does, and nothing else in the lines looks so. */
  private boolean namesBranches(Node.Sequence refs) {
    int looks = (refs.range().of(text) + " ").split(BRANCH).length - 1;
    return looks == refs.items().size()
        && refs.items().stream()
            .allMatch(
                it -> Node.text(it.value()).filter(ref -> ref.startsWith(BRANCH)).isPresent());
  }

  private IndentedLines moved(Node.Entry entry, String key) {
    rewrite.move(entry);
    return rewrite.renamed(entry, key);
  }
}
