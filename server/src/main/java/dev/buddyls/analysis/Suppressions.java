package dev.buddyls.analysis;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that silence rules: {@code # buddy-ls: ignore unknown-key} for its own line, or, on a
 * line of its own, for the next line that is no comment; {@code # buddy-ls: ignore-file} for the
 * file. Several ids are separated by spaces or commas; without ids every rule is meant.
 */
final class Suppressions {

  private static final Pattern COMMENT =
      Pattern.compile("#\\s*buddy-ls:\\s*(ignore(?:-file)?)\\b([\\w\\s,-]*)");
  private static final String ALL = "*";

  private final LineIndex lines;
  private final Map<Integer, Set<String>> byLine = new HashMap<>();
  private final Set<String> everywhere = new HashSet<>();

  private Suppressions(LineIndex lines) {
    this.lines = lines;
  }

  static Suppressions of(BuddyFile file) {
    String text = file.tree().source().text();
    Suppressions result = new Suppressions(file.tree().source().lines());
    if (text.contains("buddy-ls:")) {
      for (SyntaxTree.PlacedBlock placed : file.tree().blocks()) {
        for (TextRange comment : placed.block().comments()) {
          result.comment(text, comment.shift(placed.offset()));
        }
      }
    }
    return result;
  }

  private void comment(String text, TextRange range) {
    Matcher matcher = COMMENT.matcher(range.of(text));
    if (!matcher.lookingAt()) {
      return;
    }
    Set<String> rules = new HashSet<>();
    for (String rule : matcher.group(2).strip().split("[\\s,]+")) {
      rules.add(rule.isEmpty() ? ALL : rule);
    }
    if (matcher.group(1).equals("ignore-file")) {
      everywhere.addAll(rules);
    } else {
      byLine.computeIfAbsent(target(text, range), it -> new HashSet<>()).addAll(rules);
    }
  }

  private int target(String text, TextRange comment) {
    int line = lines.lineAt(comment.start());
    boolean alone = text.substring(lines.start(line), comment.start()).isBlank();
    if (!alone) {
      return line;
    }
    int next = line + 1;
    while (next < lines.count() && isCommentOrBlank(lines.line(next).of(text))) {
      next++;
    }
    return next;
  }

  private static boolean isCommentOrBlank(String line) {
    String content = line.strip();
    return content.isEmpty() || content.startsWith("#");
  }

  List<Finding> filter(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Set<String> here = byLine.getOrDefault(lines.lineAt(finding.range().start()), Set.of());
      if (!names(everywhere, finding) && !names(here, finding)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean names(Set<String> rules, Finding finding) {
    return rules.contains(ALL) || rules.contains(finding.rule());
  }
}
