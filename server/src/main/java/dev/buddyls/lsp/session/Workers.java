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

/** The threads that do the work. May be used from any thread. */
public final class Workers {

  /** Each lane has threads of its own, so that work in one never waits for work in the other. */
  public enum Lane {
    /** A person waits for it: completion, a hover, a rename. */
    INTERACTIVE,
    /** It runs by itself: checks, and what editors ask for after every change. */
    BACKGROUND
  }

  private static final int INTERACTIVE_THREADS = 2;
  private static final int MOST_BACKGROUND_THREADS = 4;

  private final Map<Lane, Executor> lanes =
      Map.of(
          Lane.INTERACTIVE, lane("interactive", INTERACTIVE_THREADS),
          Lane.BACKGROUND, lane("background", backgroundThreads()));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "clock"));

  /** Leaves a processor to the reader thread and to the other lane. */
  private static int backgroundThreads() {
    int others = Runtime.getRuntime().availableProcessors() - 1;
    return Math.max(1, Math.min(MOST_BACKGROUND_THREADS, others));
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
   * @param work throws a {@link RequestFailure} to answer with that error; what else it throws is
   *     logged, and answered as an internal error
   */
  public <T> CompletableFuture<T> answer(Lane lane, String name, Function<Cancel, T> work) {
    return answer(lanes.get(lane), name, work);
  }

  /** Answers a request that may take seconds, because it waits for others, on its own thread. */
  public <T> CompletableFuture<T> answerApart(String name, Function<Cancel, T> work) {
    return answer(task -> daemon(task, name).start(), name, work);
  }

  /** Does work that has no answer. */
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
      answer.completeExceptionally(Failures.asAnswer(e));
    }
  }

  /** Does something every second for as long as the process lives. */
  void everySecond(Runnable work) {
    clock.scheduleWithFixedDelay(() -> Failures.guard("watching", work), 1, 1, TimeUnit.SECONDS);
  }
}
