package dev.buddyls.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Asserts that the time some work takes grows no faster than the size of what it works on.
 *
 * <p>The work is done at several sizes. A straight line through the times, both scales logarithmic,
 * rises by 1 for linear work and by 2 for quadratic work. Time is that of the thread's own
 * instructions, so a busy machine matters little; it still has noise, so several rounds are played,
 * and one that looks linear is enough: chance does not make quadratic work look linear.
 */
public final class LinearTime {

  /** A quadratic part rises to this once it costs about as much as the linear part does. */
  private static final double STEEPEST = 1.3;

  private static final int ROUNDS = 5;
  private static final int REPEATS = 2;

  /** Shorter work is repeated, or the clock itself would be measured. */
  private static final long SHORTEST_NANOS = 400_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private LinearTime() {}

  /** The times of one round, in nanoseconds. */
  private record Round(List<Integer> sizes, List<Long> nanos) {

    /** The rise of the line through the times, by least squares. */
    double steepness() {
      double meanX = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
      double meanY = nanos.stream().mapToDouble(Math::log).average().orElseThrow();
      double products = 0;
      double squares = 0;
      for (int i = 0; i < sizes.size(); i++) {
        double x = Math.log(sizes.get(i)) - meanX;
        products += x * (Math.log(nanos.get(i)) - meanY);
        squares += x * x;
      }
      return products / squares;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < sizes.size(); i++) {
        text.append(String.format(Locale.ROOT, "%d: %.2f ms, ", sizes.get(i), nanos.get(i) / 1e6));
      }
      return text + String.format(Locale.ROOT, "steepness %.2f", steepness());
    }
  }

  /**
   * Fails unless the work looks linear in one round.
   *
   * @param what is measured, for people
   * @param most the largest size; the others are a half and a quarter of it
   * @param work makes the work for a size; only running it counts
   */
  public static void assertLinear(String what, int most, IntFunction<Runnable> work) {
    // The largest first: while code is not compiled yet, that makes the line steeper, not flatter.
    List<Integer> sizes = List.of(most, most / 2, most / 4);
    List<Runnable> works = sizes.stream().map(work::apply).toList();
    List<Round> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Round played = new Round(sizes, works.stream().map(LinearTime::nanos).toList());
      if (played.steepness() < STEEPEST) {
        return;
      }
      rounds.add(played);
    }
    StringBuilder report = new StringBuilder(what + " is not linear:");
    rounds.forEach(it -> report.append("\n  ").append(it));
    throw new AssertionError(report.toString());
  }

  /** The shortest of several runs. */
  private static long nanos(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < REPEATS; i++) {
      long began = THREADS.getCurrentThreadCpuTime();
      long taken = 0;
      int runs = 0;
      while (taken < SHORTEST_NANOS) {
        work.run();
        runs++;
        taken = THREADS.getCurrentThreadCpuTime() - began;
      }
      best = Math.min(best, taken / runs);
    }
    return best;
  }
}
