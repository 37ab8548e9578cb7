package dev.buddyls.lsp;

import dev.buddyls.analysis.Cancel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** How work is done: on which thread, and what becomes of it when it fails. */
final class Requests {

  private static final int WORKERS = 2;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(WORKERS, work -> daemon(work, "worker"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "clock"));

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Answers a request on a worker; a failure is logged, and answered in one line. Work that cannot
   * be done says so with a {@link ResponseErrorException}, which is the answer as it is.
   */
  <T> CompletableFuture<T> answer(String name, Function<Cancel, T> work) {
    return answer(workers, name, work);
  }

  /** Answers a request that may wait for others, on a thread of its own. */
  <T> CompletableFuture<T> answerApart(String name, Function<Cancel, T> work) {
    return answer(apart -> daemon(apart, name).start(), name, work);
  }

  private <T> CompletableFuture<T> answer(Executor on, String name, Function<Cancel, T> work) {
    return CompletableFutures.computeAsync(
        on,
        canceled -> {
          try {
            return work.apply(canceled::checkCanceled);
          } catch (CancellationException | ResponseErrorException e) {
            throw e;
          } catch (Throwable e) {
            log(name + " failed", e);
            throw new ResponseErrorException(
                new ResponseError(ResponseErrorCode.InternalError, describe(e), null));
          }
        });
  }

  /** Work that nobody waits for, on a worker. */
  CompletableFuture<Void> run(String name, Consumer<Cancel> work) {
    return answer(
        name,
        cancel -> {
          work.accept(cancel);
          return null;
        });
  }

  /** Work that is repeated for as long as the process lives. */
  void everySecond(Runnable work) {
    clock.scheduleWithFixedDelay(() -> guard("watching", work), 1, 1, TimeUnit.SECONDS);
  }

  /** Handles a notification on the reader thread, which nothing may end. */
  static void guard(String name, Runnable handler) {
    try {
      handler.run();
    } catch (Throwable e) {
      log(name + " failed", e);
    }
  }

  /** Errors go to stderr: stdout belongs to the protocol. */
  static void log(String what, Throwable e) {
    StringBuilder line = new StringBuilder("buddy-ls: " + what + ": " + describe(e));
    StackTraceElement[] stack = e.getStackTrace();
    if (stack.length > 0) {
      line.append(" at ").append(stack[0]);
    }
    System.err.println(line);
  }

  /** What went wrong, without the wrapping of asynchronous work. */
  static Throwable cause(Throwable e) {
    return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
  }

  static String describe(Throwable e) {
    Throwable cause = cause(e);
    return "internal error: "
        + cause.getClass().getSimpleName()
        + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
  }
}
