package dev.buddyls.ide.completion;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.FileKind;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proposes what can be behind {@code $}, <code>${</code> or {@code *}. These are recognised by the
 * text before the cursor alone, as they may be in any text.
 *
 * @param cursor where the name is being typed
 * @param sigil what introduces the name
 * @param name of what it refers to, as far as it is written; absolute
 */
record ReferenceCompletion(Cursor cursor, String sigil, TextRange name) {

  /** What may follow a name up to the brace that closes it: <code>${NAME:-default}</code>. */
  private static final Pattern CLOSED = Pattern.compile("[^\\s\"'${}]*}");

  static Optional<ReferenceCompletion> at(Cursor cursor) {
    String text = cursor.document().source().text();
    int offset = cursor.inDocument(cursor.offset());
    int from = offset;
    while (from > 0 && isName(text.charAt(from - 1))) {
      from--;
    }
    int to = offset;
    while (to < text.length() && isName(text.charAt(to))) {
      to++;
    }
    TextRange name = new TextRange(from, to);
    for (String sigil : List.of("${", "$", "*")) {
      if (sigil.length() <= from
          && text.startsWith(sigil, from - sigil.length())
          && isReference(cursor, sigil, from)) {
        return Optional.of(new ReferenceCompletion(cursor, sigil, name));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(char c) {
    return SpeculativeChunk.isWord(c);
  }

  /** A dollar sign behind a backslash or another dollar sign is left to the shell. */
  private static boolean isRead(String text, int dollar) {
    return dollar == 0 || "\\$".indexOf(text.charAt(dollar - 1)) < 0;
  }

  /** An alias is a value of its own: only blanks are between it and a colon, dash or bracket. */
  private static boolean isReference(Cursor cursor, String sigil, int from) {
    if (cursor.position() instanceof CursorPosition.InComment) {
      return false;
    }
    String text = cursor.document().source().text();
    if (!sigil.equals("*")) {
      return isRead(text, from - sigil.length()) && cursor.file().kind() != FileKind.SETTINGS;
    }
    String before = text.substring(LineEnds.start(text, from), from - 1);
    String value = Whitespace.stripTrailing(before);
    return value.length() < before.length()
        && !value.isEmpty()
        && ":-[,".indexOf(value.charAt(value.length() - 1)) >= 0
        && value.chars().noneMatch(c -> c == '"' || c == '\'');
  }

  List<Proposal> proposals() {
    return sigil.equals("*") ? anchors() : variables();
  }

  /** Behind {@code <<:} only what can be merged. */
  private List<Proposal> anchors() {
    String text = cursor.document().source().text();
    String line = text.substring(LineEnds.start(text, name.start()), name.start());
    boolean merged = line.contains("<<:");
    List<Proposal> all = new ArrayList<>();
    Anchors.at(cursor.file().tree(), name.start())
        .before(name.start())
        .forEach(
            (name, marked) -> {
              if (!merged || marked.node() instanceof Node.Mapping) {
                String detail = describe(marked.node());
                all.add(proposal(Candidate.of(ProposalKind.ANCHOR, name, detail), ""));
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

  private List<Proposal> variables() {
    String text = cursor.document().source().text();
    boolean open =
        sigil.equals("${") && !CLOSED.matcher(text).region(name.end(), text.length()).lookingAt();
    return VariableSource.at(cursor).stream().map(it -> proposal(it, open ? "}" : "")).toList();
  }

  private Proposal proposal(Candidate candidate, String after) {
    return candidate.at(InsertionPoint.at(name, 0), candidate.text() + after).build();
  }
}
