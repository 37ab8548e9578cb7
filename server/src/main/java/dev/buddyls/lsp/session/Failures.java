package dev.buddyls.lsp.session;

import dev.buddyls.analysis.RuleFailures;
import dev.buddyls.lsp.convert.RequestFailure;

/** Handles exceptions that nothing else handles: logs them, or turns them into error responses. */
public final class Failures {

  private Failures() {}

  /** Runs a handler on the reader thread, which must not end: anything that it throws is logged. */
  public static void guard(String name, Runnable handler) {
    try {
      handler.run();
    } catch (Throwable e) {
      log(name, e);
    }
  }

  /** Logs the first failure of each rule. */
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

  /** An exception as the error response of a request. */
  public static RequestFailure asRequestFailure(Throwable e) {
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
