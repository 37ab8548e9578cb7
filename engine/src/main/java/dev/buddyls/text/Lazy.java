package dev.buddyls.text;

import java.util.function.Supplier;

/**
 * A value that is worked out by the first who asks; others wait for that. May be used from any
 * thread.
 */
public final class Lazy<T> {

  private Supplier<T> work;
  private volatile T value;

  /**
   * @param work called once, or again if it throws; never answers null
   */
  public Lazy(Supplier<T> work) {
    this.work = work;
  }

  /** A value that is known already. */
  public static <T> Lazy<T> of(T value) {
    Lazy<T> known = new Lazy<>(null);
    known.value = value;
    return known;
  }

  public T get() {
    T known = value;
    return known == null ? workedOut() : known;
  }

  private synchronized T workedOut() {
    if (value == null) {
      value = work.get();
      work = null;
    }
    return value;
  }
}
