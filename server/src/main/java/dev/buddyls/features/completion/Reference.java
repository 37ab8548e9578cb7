package dev.buddyls.features.completion;

import dev.buddyls.model.BlockModel;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.schema.PredefinedVariable;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name that is being typed behind {@code $}, <code>${</code> or {@code *}. It is told by the text
 * before the cursor alone, as it may stand in any text.
 *
 * @param start what introduces it
 * @param name of what it stands for, as far as it is written; absolute
 */
record Reference(String start, TextRange name) {

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
      if (text.startsWith(start, from - start.length()) && isReference(file, start, from, offset)) {
        return Optional.of(new Reference(start, name));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(char c) {
    return HalfTyped.isWord(c);
  }

  /** An alias is a value of its own: only blanks stand between it and a colon, dash or bracket. */
  private static boolean isReference(BuddyFile file, String start, int from, int offset) {
    BuddyFile.PlacedModel placed = file.blockAt(offset);
    CursorPosition at = CursorPosition.at(placed.model().block(), offset - placed.offset());
    if (at instanceof CursorPosition.InComment) {
      return false;
    } else if (!start.equals("*")) {
      return true;
    }
    String text = file.tree().source().text();
    String before = text.substring(LineEnds.start(text, from), from - 1);
    String value = before.stripTrailing();
    return value.length() < before.length()
        && !value.isEmpty()
        && ":-[,".indexOf(value.charAt(value.length() - 1)) >= 0
        && value.chars().noneMatch(c -> c == '"' || c == '\'');
  }

  List<Proposal> proposals(BuddyFile file) {
    return start.equals("*") ? anchors(file) : variables(file);
  }

  /** Behind {@code <<:} only what can be merged. */
  private List<Proposal> anchors(BuddyFile file) {
    String text = file.tree().source().text();
    String line = text.substring(LineEnds.start(text, name.start()), name.start());
    boolean merged = line.contains("<<:");
    List<Proposal> all = new ArrayList<>();
    Anchors.before(file, name.start())
        .byName()
        .forEach(
            (name, node) -> {
              if (!merged || node instanceof Node.Mapping) {
                all.add(proposal(Proposal.Kind.ANCHOR, name, describe(node), false, ""));
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

  /** Those of the pipeline, then those that Buddy sets. */
  private List<Proposal> variables(BuddyFile file) {
    String text = file.tree().source().text();
    String after = start.equals("${") && !text.startsWith("}", name.end()) ? "}" : "";
    BlockModel block = file.blockAt(name.start()).model();
    List<Proposal> all = new ArrayList<>();
    block.objects().stream()
        .filter(it -> it.type().name().equals("Variable"))
        .flatMap(it -> it.text("key").stream())
        .distinct()
        .forEach(it -> all.add(proposal(Proposal.Kind.VARIABLE, it, "", false, after)));
    for (PredefinedVariable it : file.catalog().variables()) {
      if (!it.name().endsWith("*")) {
        boolean old = it.deprecation().isPresent();
        all.add(proposal(Proposal.Kind.VARIABLE, it.name(), it.doc(), old, after));
      }
    }
    return all;
  }

  private Proposal proposal(
      Proposal.Kind kind, String label, String detail, boolean old, String after) {
    return new Proposal(
        kind,
        label,
        detail,
        Topic.NONE,
        name,
        Snippet.of(label + after),
        old ? Proposal.OLD : Proposal.USUAL,
        label,
        old,
        List.of());
  }
}
