package dev.buddyls.analysis;

/** Asked between the steps of long work; throws once the result is no longer wanted. */
@FunctionalInterface
public interface Cancel {

  Cancel NEVER = () -> {};

  /**
   * Returns while the work is wanted.
   *
   * @throws java.util.concurrent.CancellationException once it is not
   */
  void check();
}
