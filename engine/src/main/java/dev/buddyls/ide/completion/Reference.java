package dev.buddyls.ide.completion;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.FileKind;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that is being typed behind {@code $}, <code>${</code> or {@code *}. It is told by the text
 * before the cursor alone, as it may stand in any text.
 *
 * @param start what introduces it
 * @param name of what it stands for, as far as it is written; absolute
 */
record Reference(String start, TextRange name) {

  /** What may follow a name up to the brace that closes it: <code>${NAME:-default}</code>. */
  private static final Pattern CLOSED = Pattern.compile("[^\\s\"'${}]*}");

  static Optional<Reference> at(BuddyFile file, int offset) {
    String text = file.tree().source().text();
    int from = offset;
    while (from > 0 && isName(text.charAt(from - 1))) {
      from--;
    }
    int to = offset;
    while (to < text.length() && isName(text.charAt(to))) {
      to++;
    }
    TextRange name = new TextRange(from, to);
    for (String start : List.of("${", "$", "*")) {
      if (start.length() <= from
          && text.startsWith(start, from - start.length())
          && isReference(file, start, from, offset)) {
        return Optional.of(new Reference(start, name));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(char c) {
    return HalfTyped.isWord(c);
  }

  /** A dollar sign behind a backslash or another dollar sign is left to the shell. */
  private static boolean isRead(String text, int dollar) {
    return dollar == 0 || "\\$".indexOf(text.charAt(dollar - 1)) < 0;
  }

  /** An alias is a value of its own: only blanks stand between it and a colon, dash or bracket. */
  private static boolean isReference(BuddyFile file, String start, int from, int offset) {
    BuddyFile.PlacedModel placed = file.chunkAt(offset);
    CursorPosition at = CursorPosition.at(placed.model().chunk(), offset - placed.offset());
    if (at instanceof CursorPosition.InComment) {
      return false;
    }
    String text = file.tree().source().text();
    if (!start.equals("*")) {
      return isRead(text, from - start.length()) && file.kind() != FileKind.SETTINGS;
    }
    String before = text.substring(LineEnds.start(text, from), from - 1);
    String value = before.stripTrailing();
    return value.length() < before.length()
        && !value.isEmpty()
        && ":-[,".indexOf(value.charAt(value.length() - 1)) >= 0
        && value.chars().noneMatch(c -> c == '"' || c == '\'');
  }

  List<Proposal> proposals(BuddyFile file, Project project) {
    return start.equals("*") ? anchors(file) : variables(file, project);
  }

  /** Behind {@code <<:} only what can be merged. */
  private List<Proposal> anchors(BuddyFile file) {
    String text = file.tree().source().text();
    String line = text.substring(LineEnds.start(text, name.start()), name.start());
    boolean merged = line.contains("<<:");
    List<Proposal> all = new ArrayList<>();
    Anchors.at(file.tree(), name.start())
        .before(name.start())
        .forEach(
            (name, marked) -> {
              if (!merged || marked.node() instanceof Node.Mapping) {
                Word word = Word.of(Proposal.Kind.ANCHOR, name, describe(marked.node()));
                all.add(proposal(word, ""));
              }
            });
    return all;
  }

  private static String describe(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return String.join(
          ", ", mapping.entries().stream().flatMap(it -> it.keyText().stream()).limit(4).toList());
    }
    return node instanceof Node.Scalar scalar && !scalar.blockStyle() ? scalar.value() : "";
  }

  private List<Proposal> variables(BuddyFile file, Project project) {
    String text = file.tree().source().text();
    boolean open =
        start.equals("${") && !CLOSED.matcher(text).region(name.end(), text.length()).lookingAt();
    BuddyFile.PlacedModel chunk = file.chunkAt(name.start());
    return VariableSource.at(file, project, chunk, name.start()).stream()
        .map(it -> proposal(it, open ? "}" : ""))
        .toList();
  }

  private Proposal proposal(Word word, String after) {
    return new Proposal(
        word.kind(),
        word.text(),
        word.detail(),
        word.topic(),
        name,
        Snippet.of(word.text() + after),
        word.old() ? Proposal.OLD : Proposal.USUAL,
        word.text(),
        word.old(),
        List.of());
  }
}
