package dev.buddyls.analysis;

import dev.buddyls.analysis.Suppression.RuleWord;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comments of a file that silence rules: {@code # buddy-ls: ignore unknown-key} for its own
 * line, or, on a line of its own, for the next line that is not a comment; {@code # buddy-ls:
 * ignore-file} for the file. Several ids are separated by spaces or commas; without ids every rule
 * is meant. A reason may follow {@code --}. Immutable.
 *
 * @param all in the order of the text
 * @param byLine the same by the lines that they speak of; those of the whole file by none
 */
public record Suppressions(
    BuddyFile file, List<Suppression> all, Map<OptionalInt, List<Suppression>> byLine) {

  private static final Pattern COMMAND = Pattern.compile("#\\s*buddy-ls:\\s*([\\w-]+)");
  private static final Pattern RULE = Pattern.compile("\\G[\\s,]*(\\w[\\w-]*)");

  static Suppressions of(BuddyFile file) {
    String text = file.tree().source().text();
    List<Suppression> all = new ArrayList<>();
    if (text.contains("buddy-ls:")) {
      for (SyntaxTree.PlacedChunk placed : file.tree().chunks()) {
        for (TextRange comment : placed.chunk().comments()) {
          read(file, comment.shift(placed.offset()), all);
        }
      }
    }
    return new Suppressions(
        file,
        List.copyOf(all),
        Map.copyOf(all.stream().collect(Collectors.groupingBy(Suppression::line))));
  }

  private static void read(BuddyFile file, TextRange comment, List<Suppression> all) {
    String text = file.tree().source().text();
    Matcher matcher = COMMAND.matcher(text).region(comment.start(), comment.end());
    if (!matcher.lookingAt()) {
      return;
    }
    RuleWord command = word(matcher);
    List<RuleWord> rules = new ArrayList<>();
    matcher.usePattern(RULE).region(command.range().end(), comment.end());
    while (matcher.find()) {
      rules.add(word(matcher));
    }
    OptionalInt line =
        command.text().equals(Suppression.FILE)
            ? OptionalInt.empty()
            : OptionalInt.of(target(text, file.tree().source().lines(), comment, all));
    all.add(new Suppression(comment, command, List.copyOf(rules), line));
  }

  private static RuleWord word(Matcher matcher) {
    return new RuleWord(new TextRange(matcher.start(1), matcher.end(1)), matcher.group(1));
  }

  /**
   * The line that a comment speaks of.
   *
   * @param before the suppressions above it: the last one may have looked past this line already
   */
  private static int target(
      String text, LineIndex lines, TextRange comment, List<Suppression> before) {
    int line = lines.lineAt(comment.start());
    boolean alone = Whitespace.isBlank(text.substring(lines.start(line), comment.start()));
    if (!alone) {
      return line;
    }
    int next =
        Math.max(line + 1, before.isEmpty() ? 0 : before.get(before.size() - 1).line().orElse(0));
    while (next < lines.count() && isCommentOrBlank(lines.line(next).of(text))) {
      next++;
    }
    return next;
  }

  private static boolean isCommentOrBlank(String line) {
    String content = Whitespace.strip(line);
    return content.isEmpty() || content.startsWith("#");
  }

  /** The findings that are not silenced. */
  List<Finding> filter(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>(findings);
    if (!all.isEmpty()) {
      kept.removeIf(this::silences);
    }
    return kept;
  }

  private boolean silences(Finding finding) {
    return Stream.of(OptionalInt.empty(), OptionalInt.of(line(finding.range())))
        .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
        .anyMatch(it -> it.silences(finding));
  }

  /** The zero-based line on which a range starts. */
  public int line(TextRange range) {
    return file.tree().source().lines().lineAt(range.start());
  }
}
