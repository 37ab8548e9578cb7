package dev.buddyls.catalog;

import java.util.function.Supplier;

/** A value that is made when it is first asked for. May be used from any thread. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile T value;

  /**
   * @param maker makes equal values each time, and never null: two threads may ask it at once
   */
  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}
