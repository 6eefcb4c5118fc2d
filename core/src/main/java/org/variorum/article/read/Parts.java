package org.variorum.article.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The results of each part of something, which is asked for when those before it are done. */
final class Parts<T> extends Results {

  private final Supplier<Optional<T>> parts;
  private final Function<T, Results> open;
  private Optional<Results> current = Optional.empty();

  Parts(Supplier<Optional<T>> parts, Function<T, Results> open) {
    this.parts = parts;
    this.open = open;
  }

  @Override
  Optional<ReadResult> advance() {
    while (true) {
      if (current.isEmpty()) {
        current = parts.get().map(open);
      }
      if (current.isEmpty() || current.get().hasNext()) {
        return current.map(Results::next);
      }
      close();
    }
  }

  @Override
  public void close() {
    current.ifPresent(Results::close);
    current = Optional.empty();
  }
}
