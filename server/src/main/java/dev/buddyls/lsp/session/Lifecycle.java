package dev.buddyls.lsp.session;

import java.util.concurrent.CompletableFuture;

/** When the server ends, and with which exit code. May be used from any thread. */
public final class Lifecycle {

  private final Workers workers;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile boolean shutDown;

  public Lifecycle(Workers workers) {
    this.workers = workers;
  }

  /** The client is about to end the server, as it should. */
  public void shutDown() {
    shutDown = true;
  }

  /** The client has ended the server, or the connection. */
  public void exit() {
    exitCode.complete(shutDown ? 0 : 1);
  }

  /**
   * Ends with the client's process, whose end the connection may not show. Looks every second: the
   * JDK notices the end of a process that it has not started later.
   */
  public void endWith(long process) {
    workers.everySecond(
        () -> {
          if (ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty()) {
            exitCode.complete(1);
          }
        });
  }

  /** Waits for the end. */
  public int awaitExit() {
    return exitCode.join();
  }
}
