package dev.buddyls.lsp.session;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.lsp.convert.RequestFailure;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work on worker threads, in two lanes. May be used from any thread. */
public final class Workers {

  /** Each lane has its own threads, so that work in one never waits for work in the other. */
  public enum Lane {
    /** For work that the user waits for: completion, hover, rename. */
    INTERACTIVE,
    /** For work that runs by itself: checks, and requests that editors send after every change. */
    BACKGROUND
  }

  private static final int INTERACTIVE_THREADS = 2;
  private static final int MAX_BACKGROUND_THREADS = 4;

  private final Map<Lane, Executor> lanes =
      Map.of(
          Lane.INTERACTIVE, lane("interactive", INTERACTIVE_THREADS),
          Lane.BACKGROUND, lane("background", backgroundThreads()));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "clock"));

  /** Leaves one processor to the reader thread and the other lane. */
  private static int backgroundThreads() {
    int others = Runtime.getRuntime().availableProcessors() - 1;
    return Math.max(1, Math.min(MAX_BACKGROUND_THREADS, others));
  }

  private static Executor lane(String name, int threads) {
    return Executors.newFixedThreadPool(threads, work -> daemon(work, name));
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Answers a request in a lane. Cancelling the future cancels the work.
   *
   * @param work throws a {@link RequestFailure} to respond with that error; other exceptions are
   *     logged, and reported as internal errors
   */
  public <T> CompletableFuture<T> answer(Lane lane, String name, Function<Cancel, T> work) {
    return answer(lanes.get(lane), name, work);
  }

  /** Answers a request that may take seconds, because it waits for a server, on its own thread. */
  public <T> CompletableFuture<T> answerOnOwnThread(String name, Function<Cancel, T> work) {
    return answer(task -> daemon(task, name).start(), name, work);
  }

  /** Runs work without a result. */
  void run(Lane lane, String name, Consumer<Cancel> work) {
    answer(
        lane,
        name,
        cancel -> {
          work.accept(cancel);
          return true;
        });
  }

  private static <T> CompletableFuture<T> answer(
      Executor thread, String name, Function<Cancel, T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    thread.execute(
        () -> {
          if (!answer.isDone()) {
            answer(answer, name, work);
          }
        });
    return answer;
  }

  private static <T> void answer(
      CompletableFuture<T> answer, String name, Function<Cancel, T> work) {
    Cancel cancel =
        () -> {
          if (answer.isCancelled()) {
            throw new CancellationException();
          }
        };
    try {
      answer.complete(work.apply(cancel));
    } catch (CancellationException | RequestFailure e) {
      answer.completeExceptionally(e);
    } catch (Throwable e) {
      Failures.log(name, e);
      answer.completeExceptionally(Failures.asRequestFailure(e));
    }
  }

  /** Runs something every second until the process ends. */
  void everySecond(Runnable work) {
    clock.scheduleWithFixedDelay(() -> Failures.guard("watching", work), 1, 1, TimeUnit.SECONDS);
  }
}
