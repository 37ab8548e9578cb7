package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Twice the text is about twice the work, counted in allocated bytes: time is noise. */
class LinearWorkTest {

  private static final int LINES = 1500;

  @Test
  void items() {
    check("- pipeline: \"a\"\n  on: PUSH\n");
  }

  @Test
  void oneChunk() {
    check("a: 1\nb:\n- c\n");
  }

  @Test
  void comments() {
    check("# a\n");
  }

  @Test
  void brokenValues() {
    check("a: @\n");
    check("a: [\n");
    check("a: 'b\n");
    check("a: b: c\n");
  }

  @Test
  void brokenLines() {
    check("a 1\nb: 2\n");
    check("\ta: 1\n");
    check("a:\n  b: 1\n c: @\n");
    check("\"a\nb:1\n");
  }

  @Test
  void brokenItems() {
    check("-a: 1\n");
    check("- a: 1\n   b: [\n");
    check("a:\n    - @\n   - b\n");
  }

  @Test
  void brokenCharacters() {
    check("- a: \u0000 \uD83D\n");
    check("<<<<<<< a\n- b\n>>>>>>> c\n");
  }

  private static void check(String unit) {
    work(unit.repeat(LINES));
    long once = work(unit.repeat(LINES));
    long twice = work(unit.repeat(2 * LINES));
    assertThat((double) twice / once).as("work for twice the text of " + unit).isLessThan(3);
  }

  private static long work(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Trees.parse(text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
