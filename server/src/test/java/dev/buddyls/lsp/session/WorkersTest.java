package dev.buddyls.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.Workers.Lane;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Workers workers = new Workers();

  @Test
  void interactiveWorkDoesNotWaitForTheBackground() {
    CountDownLatch done = new CountDownLatch(1);
    for (int i = 0; i < 100; i++) {
      workers.run(Lane.BACKGROUND, "waiting", cancel -> await(done));
    }

    assertThat(workers.answer(Lane.INTERACTIVE, "hover", cancel -> "at once"))
        .succeedsWithin(TIMEOUT)
        .isEqualTo("at once");
    done.countDown();
  }

  @Test
  void cancelledWorkStops() {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    CompletableFuture<String> answer =
        workers.answer(
            Lane.BACKGROUND,
            "endless",
            cancel -> {
              started.countDown();
              try {
                while (true) {
                  cancel.check();
                  Thread.onSpinWait();
                }
              } finally {
                stopped.countDown();
              }
            });
    await(started);

    answer.cancel(true);

    await(stopped);
    assertThat(answer).isCancelled();
  }

  @Test
  void workCancelledWhileQueuedIsNotStarted() {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch release = new CountDownLatch(1);
    for (int i = 0; i < 100; i++) {
      workers.run(Lane.BACKGROUND, "waiting", cancel -> await(release));
    }
    workers.answer(Lane.BACKGROUND, "unwanted", cancel -> runs.incrementAndGet()).cancel(true);
    CompletableFuture<Integer> last =
        workers.answer(Lane.BACKGROUND, "last", cancel -> runs.incrementAndGet());

    release.countDown();

    assertThat(last).succeedsWithin(TIMEOUT).isEqualTo(1);
  }

  @Test
  void requestFailuresAreErrorResponses() {
    CompletableFuture<?> refused =
        workers.answer(
            Lane.INTERACTIVE,
            "rename",
            cancel -> {
              throw RequestFailure.requestFailed("`a b` is not a name.");
            });

    assertThat(refused)
        .failsWithin(TIMEOUT)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(RequestFailure.class)
        .withMessage("`a b` is not a name.");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
