package dev.buddyls.lsp.session;

import java.util.concurrent.CompletableFuture;

/** Decides when the server exits, and with which exit code. May be used from any thread. */
public final class Lifecycle {

  private final Workers workers;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile boolean shutDown;

  public Lifecycle(Workers workers) {
    this.workers = workers;
  }

  /** The client has sent {@code shutdown}. */
  public void shutDown() {
    shutDown = true;
  }

  /** The client has sent {@code exit}, or closed the connection. */
  public void exit() {
    exitCode.complete(shutDown ? 0 : 1);
  }

  /**
   * Exits when the client's process ends, which does not always close the connection. Polls every
   * second: the JDK is slow to notice the end of a process that it did not start.
   */
  public void endWith(long process) {
    workers.everySecond(
        () -> {
          if (ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty()) {
            exitCode.complete(1);
          }
        });
  }

  /** Waits until the server should exit; returns the exit code. */
  public int awaitExit() {
    return exitCode.join();
  }
}
