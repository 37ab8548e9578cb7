package dev.buddyls.analysis;

import dev.buddyls.catalog.Catalog;
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
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Runs the rules over files as one user wants it. Immutable; may be used from any thread. */
public final class Analyzer {

  private final List<Rule> rules;
  private final Settings settings;
  private final RuleFailures failures;

  /**
   * @param failures takes rules that throw; such a rule loses its own findings and no others
   */
  public Analyzer(Catalog catalog, Settings settings, RuleFailures failures) {
    this(Rules.of(catalog, settings).all(), settings, failures);
  }

  Analyzer(List<Rule> rules, Settings settings, RuleFailures failures) {
    this.rules = rules;
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
    List<Finding> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForFile forFile) {
        guard(rule, found, report -> forFile.check(file, project.with(settings), report));
      }
    }
    if (file.isBuddy()) {
      for (PlacedModel placed : file.chunks()) {
        cancel.check();
        List<Finding> known = previous.ofChunks().get(placed.model());
        List<Finding> ofChunk = known == null ? ofChunk(placed.model()) : known;
        ofChunks.put(placed.model(), ofChunk);
        ofChunk.forEach(finding -> found.add(finding.shift(placed.offset())));
      }
    }
    List<Finding> all = withoutFollowUps(file, found);
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForSyntax forSyntax) {
        guard(rule, all, report -> forSyntax.check(file.tree(), report));
      }
    }
    List<Finding> kept = withSeverities(withoutSuppressed(file, all));
    kept.sort(Comparator.comparingInt(finding -> finding.range().start()));
    return new Report(file, List.copyOf(kept), ofChunks);
  }

  /** Levels come later: a comment is of use even while its rule is turned off. */
  private List<Finding> withoutSuppressed(BuddyFile file, List<Finding> findings) {
    Suppressions suppressions = Suppressions.of(file);
    List<Finding> all = new ArrayList<>(findings);
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForSuppressions forSuppressions && file.isBuddy()) {
        guard(rule, all, report -> forSuppressions.check(suppressions, findings, rules, report));
      }
    }
    return suppressions.filter(all);
  }

  private List<Finding> ofChunk(ChunkModel chunk) {
    List<Finding> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForChunk forChunk) {
        guard(rule, found, report -> forChunk.check(chunk, report));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Runs a rule; if it throws, what it has found so far is taken back. That is true of a stack
   * overflow, too, which in JavaScript is neither an exception nor an error of Java.
   */
  private void guard(Rule rule, List<Finding> found, Consumer<Consumer<Finding>> check) {
    int before = found.size();
    try {
      check.accept(found::add);
    } catch (CancellationException e) {
      throw e;
    } catch (Throwable e) {
      found.subList(before, found.size()).clear();
      failures.failed(rule, e);
    }
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
    RangeSet withoutFollowUps = new RangeSet();
    file.tree().conflicts().forEach(withoutFollowUps::add);
    file.tree().errors().forEach(error -> withoutFollowUps.add(wholeLines(error.range(), lines)));
    List<Finding> others = new ArrayList<>(findings);
    others.removeIf(it -> withoutFollowUps.overlaps(it.range()));
    return others;
  }

  private static TextRange wholeLines(TextRange range, LineIndex lines) {
    return lines.line(lines.lineAt(range.start())).cover(lines.line(lines.lineAt(range.end())));
  }
}
