package org.variorum.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long to make, made once when it is first needed. Thread-safe.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  /** Will be made by {@code maker}. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T value = made;
    if (value == null) {
      synchronized (this) {
        value = made;
        if (value == null) {
          value = maker.get();
          made = value;
        }
      }
    }
    return value;
  }
}
