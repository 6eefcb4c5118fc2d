package org.variorum.article.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Results one at a time, so that nothing is held that has been handed on. Not thread-safe. */
abstract class Results implements Iterator<ReadResult>, AutoCloseable {

  private Optional<ReadResult> ahead = Optional.empty();
  private boolean ended;

  /** The next result, or empty when there is none; not called again after that. */
  abstract Optional<ReadResult> advance();

  /** Lets go of what is open; asked more than once, it does nothing. Never fails. */
  @Override
  public abstract void close();

  @Override
  public final boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      ahead = advance();
      ended = ahead.isEmpty();
    }
    return ahead.isPresent();
  }

  @Override
  public final ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadResult result = ahead.orElseThrow();
    ahead = Optional.empty();
    return result;
  }

  /** Each result as {@code change} makes it. */
  final Results map(UnaryOperator<ReadResult> change) {
    return new Wrapped(this, change, () -> {});
  }

  /** The same, which closes {@code more} with itself. */
  final Results closing(Closeable more) {
    return new Wrapped(this, UnaryOperator.identity(), more);
  }

  /**
   * The same, which ends with a rejection of {@code input} where one of our own mistakes comes to
   * light: one page must not cost the other hundred thousand.
   */
  final Results guarded(OneInput input) {
    return new Guarded(this, input);
  }

  /** One result that is known already. */
  static Results of(ReadResult result) {
    Iterator<ReadResult> one = Optional.of(result).stream().iterator();
    return new Results() {
      @Override
      Optional<ReadResult> advance() {
        return one.hasNext() ? Optional.of(one.next()) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }

  /** Nothing. */
  static Results none() {
    return new Parts<>(Optional::empty, none -> none());
  }

  /** One rejection. */
  static Results of(Rejection rejection) {
    return of(new ReadResult.Rejected(rejection));
  }

  /** The results of each of {@code parts}, opened in turn and closed before the next. */
  static <T> Results each(Iterator<T> parts, Function<T, Results> open) {
    return new Each<>(parts, open);
  }

  private static final class Wrapped extends Results {
    private final Results inner;
    private final UnaryOperator<ReadResult> change;
    private final Closeable more;

    Wrapped(Results inner, UnaryOperator<ReadResult> change, Closeable more) {
      this.inner = inner;
      this.change = change;
      this.more = more;
    }

    @Override
    Optional<ReadResult> advance() {
      return inner.hasNext() ? Optional.of(change.apply(inner.next())) : Optional.empty();
    }

    @Override
    public void close() {
      inner.close();
      try {
        more.close();
      } catch (IOException e) {
        // All that was wanted of it has been read: that it cannot be closed harms no result.
      }
    }
  }

  private static final class Each<T> extends Results {
    private final Iterator<T> parts;
    private final Function<T, Results> open;
    private Optional<Results> current = Optional.empty();

    Each(Iterator<T> parts, Function<T, Results> open) {
      this.parts = parts;
      this.open = open;
    }

    @Override
    Optional<ReadResult> advance() {
      while (current.isPresent() || parts.hasNext()) {
        if (current.isEmpty()) {
          current = Optional.of(open.apply(parts.next()));
        }
        if (current.get().hasNext()) {
          return Optional.of(current.get().next());
        }
        close();
      }
      return Optional.empty();
    }

    @Override
    public void close() {
      current.ifPresent(Results::close);
      current = Optional.empty();
    }
  }

  private static final class Guarded extends Results {
    private final Results inner;
    private final OneInput input;
    private boolean failed;

    Guarded(Results inner, OneInput input) {
      this.inner = inner;
      this.input = input;
    }

    @Override
    Optional<ReadResult> advance() {
      try {
        return !failed && inner.hasNext() ? Optional.of(inner.next()) : Optional.empty();
      } catch (RuntimeException | StackOverflowError e) {
        failed = true;
        return Optional.of(input.failed(e));
      }
    }

    @Override
    public void close() {
      inner.close();
    }
  }
}
