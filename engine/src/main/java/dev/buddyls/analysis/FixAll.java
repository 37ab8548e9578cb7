package dev.buddyls.analysis;

import dev.buddyls.text.RangeSet;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Applies the fixes of many findings: one of each, then those of what is found next, until nothing
 * is left to fix.
 *
 * @param wanted the fixes that are applied
 * @param chunk index of the only chunk whose findings count, if not all do
 * @param unsafe whether the first fix of a finding is taken even if it is not safe
 */
public record FixAll(Predicate<Fix> wanted, OptionalInt chunk, boolean unsafe) {

  /** Fixes of old forms can conflict; in practice a handful of rounds is enough. */
  private static final int ROUNDS = 50;

  /** What became of a document, and how many fixes it took. */
  public record Outcome(Document document, int applied) {}

  /** The fixes of all findings. */
  public static FixAll all(boolean unsafe) {
    return new FixAll(fix -> true, OptionalInt.empty(), unsafe);
  }

  /** The fixes that say in today's form what was said in an older one. */
  public static FixAll migration(boolean unsafe) {
    return new FixAll(Fix::isMigration, OptionalInt.empty(), unsafe);
  }

  /** The same fixes in one chunk alone: a pipeline, as a rule. */
  public FixAll inChunk(int index) {
    return new FixAll(wanted, OptionalInt.of(index), unsafe);
  }

  /** Whether there is anything that they would change; applies nothing. */
  public boolean areNeeded(Report report) {
    return report.findings().stream()
        .anyMatch(it -> it.fixes().stream().anyMatch(this::isChosen) && isInChunk(it, report));
  }

  private boolean isChosen(Fix fix) {
    return wanted.test(fix) && (unsafe || fix.isSafe());
  }

  /**
   * Applies them to a document.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so
   */
  public Outcome apply(Document document, Cancel cancel) {
    Document current = document;
    Set<String> seen = new HashSet<>();
    int applied = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SourceText source = current.source();
      List<Fix> fixes = disjoint(current.report(cancel));
      if (fixes.isEmpty() || !seen.add(source.text())) {
        break;
      }
      List<TextEdit> edits = fixes.stream().flatMap(it -> it.edits().stream()).toList();
      String text = TextEdit.applyAll(source.text(), edits);
      current = current.next(new SourceText(source.uri(), source.version(), text));
      applied += fixes.size();
    }
    return new Outcome(current, applied);
  }

  /** One fix of each finding; of those that touch each other the first. */
  private List<Fix> disjoint(Report report) {
    List<Fix> chosen = new ArrayList<>();
    RangeSet taken = new RangeSet();
    for (Finding finding : report.findings()) {
      if (isInChunk(finding, report)) {
        finding.fixes().stream()
            .filter(this::isChosen)
            .findFirst()
            .filter(fix -> fix.edits().stream().noneMatch(it -> taken.overlaps(it.range())))
            .ifPresent(
                fix -> {
                  chosen.add(fix);
                  fix.edits().forEach(it -> taken.add(it.range()));
                });
      }
    }
    return chosen;
  }

  private boolean isInChunk(Finding finding, Report report) {
    return chunk.isEmpty()
        || report.file().tree().indexAt(finding.range().start()) == chunk.getAsInt();
  }
}
