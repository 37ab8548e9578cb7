package dev.buddyls.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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

  /**
   * Runs a rule; if it throws, what it has found so far is taken back. That is true of a stack
   * overflow, too, which in JavaScript is neither an exception nor an error of Java.
   */
  void guard(Rule rule, List<Finding> found, Consumer<Consumer<Finding>> check) {
    int before = found.size();
    try {
      check.accept(found::add);
    } catch (CancellationException e) {
      throw e;
    } catch (Throwable e) {
      found.subList(before, found.size()).clear();
      failed(rule, e);
    }
  }

  private void failed(Rule rule, Throwable failure) {
    if (reported.add(rule.id())) {
      report.accept("rule " + rule.id(), failure);
    }
  }
}
