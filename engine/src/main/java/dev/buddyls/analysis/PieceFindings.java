package dev.buddyls.analysis;

import dev.buddyls.analysis.Report.PartReport;
import dev.buddyls.model.ChunkModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules find in chunks. What they say of a part is a pure function of its model, and is taken
 * from an earlier state where there is one.
 */
final class PieceFindings {

  private final List<Rule> rules;
  private final RuleFailures failures;
  private final Cancel cancel;
  private final Map<ChunkModel, PartReport> before;
  private final Map<ChunkModel, PartReport> kept = new IdentityHashMap<>();

  PieceFindings(
      List<Rule> rules, RuleFailures failures, Cancel cancel, Map<ChunkModel, PartReport> before) {
    this.rules = rules;
    this.failures = failures;
    this.cancel = cancel;
    this.before = before;
  }

  /** What was said of the parts of all chunks that were asked for or are to be kept. */
  Map<ChunkModel, PartReport> kept() {
    return kept;
  }

  /** Takes over what is known of the parts of a chunk that has not changed. */
  void keep(ChunkModel chunk) {
    for (ChunkModel.Piece part : chunk.parts()) {
      PartReport known = before.get(part.model());
      if (known != null) {
        kept.put(part.model(), known);
      }
    }
  }

  /** The findings of a chunk, relative to it. */
  List<Finding> ofChunk(ChunkModel chunk) {
    List<Finding> found = new ArrayList<>();
    if (chunk.parts().isEmpty()) {
      check(chunk, found);
    } else {
      checkParts(chunk, found);
    }
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForWhole whole) {
        failures.guard(rule, found, report -> whole.check(chunk, report));
      }
    }
    return List.copyOf(found);
  }

  private void check(ChunkModel piece, List<Finding> found) {
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForChunk forChunk) {
        failures.guard(rule, found, report -> forChunk.check(piece, report));
      }
    }
  }

  private void checkParts(ChunkModel chunk, List<Finding> found) {
    Set<String> needWhole = new HashSet<>();
    for (ChunkModel.Piece part : chunk.parts()) {
      needWhole.addAll(ofPart(part.model()).needWhole());
    }
    for (ChunkModel.Piece part : chunk.parts()) {
      for (Finding finding : ofPart(part.model()).findings()) {
        if (!needWhole.contains(finding.rule())) {
          found.add(finding.shift(part.placement()));
        }
      }
    }
    if (!needWhole.isEmpty()) {
      for (Rule rule : rules) {
        if (rule instanceof Rule.ForChunk forChunk && needWhole.contains(rule.id())) {
          failures.guard(rule, found, report -> forChunk.check(chunk, report));
        }
      }
    }
  }

  private PartReport ofPart(ChunkModel part) {
    PartReport report = kept.get(part);
    if (report == null) {
      PartReport known = before.get(part);
      report = known == null ? report(part) : known;
      kept.put(part, report);
    }
    return report;
  }

  private PartReport report(ChunkModel part) {
    cancel.check();
    List<Finding> found = new ArrayList<>();
    check(part, found);
    Set<String> needWhole = new HashSet<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.ForChunk forChunk && forChunk.needsWhole(part)) {
        needWhole.add(rule.id());
      }
    }
    return new PartReport(List.copyOf(found), Set.copyOf(needWhole));
  }
}
