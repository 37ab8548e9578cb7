package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.analysis.Typo;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A key that its object does not have. */
final class UnknownKey extends Rule.ForChunk {

  private static final String NAME = "name";

  private final TargetGeneration targetGeneration;

  UnknownKey(RuleContext context) {
    this.targetGeneration = context.targetGeneration();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    KeyHomes homes = new KeyHomes(chunk);
    for (TypedObject object : chunk.objects()) {
      List<Node.Entry> unlisted =
          object.mapping().entries().stream().filter(it -> isUnlisted(object, it)).toList();
      if (!unlisted.isEmpty()) {
        List<String> candidates = candidates(object);
        unlisted.stream()
            .filter(
                it ->
                    object.type().closed()
                        || isMisspelt(it, candidates) && homes.of(object, it).isEmpty())
            .forEach(it -> report.accept(finding(chunk, object, it, candidates)));
      }
    }
  }

  @Override
  public boolean needsWhole(ChunkModel part) {
    return mayBelongToAction(part);
  }

  /** Whether an unknown key is next to a list of actions: one of them may be its place. */
  static boolean mayBelongToAction(ChunkModel part) {
    return part.chunk().kind() == Chunk.Kind.FRAME
        && part.objects().stream()
            .limit(1)
            .anyMatch(it -> it.mapping().entries().stream().anyMatch(e -> isUnknown(it, e)));
  }

  /** Whether all keys of an object are known, and this is none of them. */
  static boolean isUnknown(TypedObject object, Node.Entry entry) {
    return object.type().closed() && isUnlisted(object, entry);
  }

  /** Whether a key is a known one with a slip; for objects that may have unknown keys. */
  private static boolean isMisspelt(Node.Entry entry, List<String> candidates) {
    return entry.keyText().flatMap(key -> Typo.of(key, candidates)).isPresent();
  }

  private static boolean isUnlisted(TypedObject object, Node.Entry entry) {
    return entry.key() instanceof Node.Scalar key
        && object.type().property(key.value()).isEmpty()
        && !key.value().equals("<<")
        && !Placeholders.isOpaque(key);
  }

  private Finding finding(
      ChunkModel chunk, TypedObject object, Node.Entry entry, List<String> candidates) {
    TextRange where = entry.key().range();
    String key = entry.keyText().orElseThrow();
    String message = "`%s` is not a key of %s.".formatted(key, object.type().inSentence());
    Finding finding =
        meant(key, object, candidates)
            .map(
                it ->
                    warning(where, message + " Did you mean `" + it + "`?")
                        .fix(Fix.unsafe("Rename to `" + it + "`", new TextEdit(where, it))))
            .orElseGet(() -> warning(where, message))
            .docsLink(object.type().link());
    return finding.fix(EntryEditor.removal(object.mapping(), entry, chunk.chunk().text()));
  }

  private static Optional<String> meant(String key, TypedObject object, List<String> candidates) {
    if (key.equals(NAME)) {
      return object.type().naming().key().filter(candidates::contains);
    }
    List<String> longer = candidates.stream().filter(it -> it.endsWith("_" + key)).toList();
    return Nearest.to(key, candidates)
        .or(() -> longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty());
  }

  private List<String> candidates(TypedObject object) {
    Set<String> written =
        object.mapping().entries().stream()
            .flatMap(it -> it.keyText().stream())
            .collect(Collectors.toSet());
    return object.type().properties().values().stream()
        .filter(it -> !targetGeneration.isOld(it) && !written.contains(it.key()))
        .map(it -> it.key())
        .toList();
  }
}
