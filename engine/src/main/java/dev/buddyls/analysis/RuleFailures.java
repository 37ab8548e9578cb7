package dev.buddyls.analysis;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * What becomes of rules that throw. Each is reported once, however many files it fails on. May be
 * used from any thread.
 */
public final class RuleFailures {

  private final Set<String> reported = Collections.newSetFromMap(new ConcurrentHashMap<>());
  private final BiConsumer<String, Throwable> report;

  /**
   * @param report takes what failed, such as {@code rule unknown-key}, and why
   */
  public RuleFailures(BiConsumer<String, Throwable> report) {
    this.report = report;
  }

  void failed(Rule rule, Throwable failure) {
    if (reported.add(rule.id())) {
      report.accept("rule " + rule.id(), failure);
    }
  }
}
