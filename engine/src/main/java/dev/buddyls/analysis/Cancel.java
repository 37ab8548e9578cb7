package dev.buddyls.analysis;

/** Asked between steps of long work: throws once nobody waits for the result. */
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
