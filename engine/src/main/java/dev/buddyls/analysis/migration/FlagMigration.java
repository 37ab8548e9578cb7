package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.IndentedLines;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A flag in whose place newer files have a word under another key, or nothing. */
final class FlagMigration implements Migration {

  /** What {@code true} became: a key, and the words that may be meant. */
  private record FlagWord(String key, List<String> values, Applicability applicability) {}

  private static final Map<String, FlagWord> WORDS =
      Map.of(
          "run_next_parallel",
          new FlagWord(
              "run_next", List.of("IN_SOFT_PARALLEL", "IN_HARD_PARALLEL"), Applicability.UNSAFE),
          "ssh_key",
          new FlagWord("type", List.of("SSH_KEY"), Applicability.SAFE));

  @Override
  public boolean appliesTo(OldKey old) {
    return WORDS.containsKey(old.key());
  }

  @Override
  public List<Fix> fixes(OldKey old) {
    TypedObject object = old.object();
    Node.Entry entry = old.entry();
    String text = old.text();
    String key = old.key();
    FlagWord word = WORDS.get(key);
    Optional<String> newer = object.text(word.key());
    boolean said = newer.filter(word.values()::contains).isPresent();
    Optional<String> flag = Node.text(entry.value());
    if (flag.filter("false"::equals).isPresent()
        || flag.filter("true"::equals).isPresent() && said) {
      return new EntryEditor(object, text)
          .remove(entry).fix("Remove `" + key + "`", word.applicability()).stream().toList();
    }
    if (flag.filter("true"::equals).isEmpty() || object.has(word.key())) {
      return List.of();
    }
    return word.values().stream().flatMap(it -> write(object, entry, word, it, text)).toList();
  }

  private static Stream<Fix> write(
      TypedObject object, Node.Entry entry, FlagWord word, String value, String text) {
    EntryEditor rewrite = new EntryEditor(object, text);
    String written = word.key() + ": " + ((Node.Scalar) entry.value()).inSameQuotes(value);
    return rewrite
        .put(entry, IndentedLines.of(written + rewrite.comment(entry)))
        .fix("Write `" + word.key() + ": " + value + "`", word.applicability())
        .stream();
  }
}
