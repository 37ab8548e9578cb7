package dev.buddyls.lsp.session;

import dev.buddyls.analysis.RuleFailures;
import dev.buddyls.lsp.convert.RequestFailure;

/** What becomes of exceptions that nothing else handles. */
public final class Failures {

  private Failures() {}

  /** Runs a handler on the reader thread, which nothing may end: whatever it throws is logged. */
  public static void guard(String name, Runnable handler) {
    try {
      handler.run();
    } catch (Throwable e) {
      log(name, e);
    }
  }

  /** Takes the failures of rules: each rule is logged once. */
  static RuleFailures ofRules() {
    return new RuleFailures(Failures::log);
  }

  /** Writes one line to standard error: standard output belongs to the protocol. */
  static void log(String name, Throwable e) {
    StringBuilder line = new StringBuilder("buddy-ls: " + name + " failed: " + describe(e));
    StackTraceElement[] stack = e.getStackTrace();
    if (stack.length > 0) {
      line.append(" at ").append(stack[0]);
    }
    System.err.println(line);
  }

  /** An error as the answer of a request. */
  public static RequestFailure asAnswer(Throwable e) {
    return e instanceof RequestFailure known ? known : RequestFailure.internalError(describe(e));
  }

  private static String describe(Throwable e) {
    return e instanceof RequestFailure
        ? e.getMessage()
        : "internal error: "
            + e.getClass().getSimpleName()
            + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
