package dev.buddyls.analysis;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.RangeSet;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the rules over files as one user wants it. Immutable; may be used from any thread. */
public final class Analyzer {

  private final List<Rule> rules;
  private final Settings settings;
  private final RuleFailures failures;
  private final Superseded superseded;

  /**
   * @param failures takes rules that throw; such a rule loses its own findings and no others
   */
  public Analyzer(List<Rule> rules, Settings settings, RuleFailures failures) {
    this.rules = rules;
    this.superseded = new Superseded(rules);
    this.settings = settings;
    this.failures = failures;
  }

  /** One that has nothing to say. */
  public static Analyzer silent() {
    return new Analyzer(List.of(), Settings.DEFAULT, new RuleFailures((rule, failure) -> {}));
  }

  /** What the user wants. */
  Settings settings() {
    return settings;
  }

  /**
   * All findings of a file.
   *
   * @param project the other files around it
   * @param previous this analyzer's report on an earlier state: findings of chunks in both are
   *     taken from it
   */
  public Report analyze(BuddyFile file, Project project, Report previous, Cancel cancel) {
    Map<ChunkModel, List<Finding>> ofChunks = new IdentityHashMap<>();
    PieceFindings pieces = new PieceFindings(rules, failures, cancel, previous.ofParts());
    List<Finding> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForFile forFile) {
        failures.guard(rule, found, report -> forFile.check(file, project.with(settings), report));
      }
    }
    if (file.isBuddy()) {
      for (PlacedModel placed : file.chunks()) {
        cancel.check();
        List<Finding> known = previous.ofChunks().get(placed.model());
        List<Finding> ofChunk = known == null ? pieces.ofChunk(placed.model()) : known;
        ofChunks.put(placed.model(), ofChunk);
        pieces.keep(placed.model());
        ofChunk.forEach(finding -> found.add(finding.shift(placed.offset())));
      }
    }
    List<Finding> all = withoutFollowUps(file, superseded.removedFrom(found));
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForSyntax forSyntax) {
        failures.guard(rule, all, report -> forSyntax.check(file.tree(), report));
      }
    }
    List<Finding> kept = withSeverities(withoutSuppressed(file, all));
    kept.sort(Comparator.comparingInt(finding -> finding.range().start()));
    return new Report(file, List.copyOf(kept), ofChunks, pieces.kept());
  }

  /** Severities are applied last: a suppression of a rule that is off is not reported as unused. */
  private List<Finding> withoutSuppressed(BuddyFile file, List<Finding> findings) {
    Suppressions suppressions = Suppressions.of(file);
    List<Finding> all = new ArrayList<>(findings);
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForSuppressions forSuppressions && file.isBuddy()) {
        failures.guard(
            rule, all, report -> forSuppressions.check(suppressions, findings, rules, report));
      }
    }
    return suppressions.filter(all);
  }

  private List<Finding> withSeverities(List<Finding> findings) {
    if (settings.rules().isEmpty()) {
      return findings;
    }
    List<Finding> result = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Settings.Level> level = settings.level(finding.rule());
      if (level.isEmpty()) {
        result.add(finding);
      } else if (level.get() != Settings.Level.OFF) {
        result.add(finding.withSeverity(Severity.valueOf(level.get().name())));
      }
    }
    return result;
  }

  /** One mistake, one finding: a broken line or a conflict explains what else is odd there. */
  private static List<Finding> withoutFollowUps(BuddyFile file, List<Finding> findings) {
    LineIndex lines = file.tree().source().lines();
    RangeSet explained = new RangeSet();
    file.tree().conflicts().forEach(explained::add);
    file.tree().errors().forEach(error -> explained.add(wholeLines(error.range(), lines)));
    List<Finding> others = new ArrayList<>(findings);
    others.removeIf(it -> explained.overlaps(it.range()));
    return others;
  }

  private static TextRange wholeLines(TextRange range, LineIndex lines) {
    return lines.line(lines.lineAt(range.start())).cover(lines.line(lines.lineAt(range.end())));
  }
}
