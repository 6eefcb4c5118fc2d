package org.variorum.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Works on many things at once and hands the results on in the order of the things. At most twice
 * as many are under way as there are processors, however many there are in all, and each result is
 * handed on as soon as it and those before it are there, though the next thing be long in coming.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class InOrder<T, R> {

  /** Takes the results. */
  interface Sink<R> {

    /** Takes the next. */
    void accept(R result) throws IOException;

    /** Is told that the next will take a while. */
    void pause() throws IOException;
  }

  private final BlockingQueue<Future<Next<R>>> underWay;
  private final Function<T, R> work;

  /** A result, or the end of them. */
  private sealed interface Next<R> {
    record Result<R>(R value) implements Next<R> {}

    record End<R>() implements Next<R> {}
  }

  InOrder(Function<T, R> work) {
    this.work = work;
    this.underWay = new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());
  }

  /**
   * Takes {@code things} to their end, and closes them.
   *
   * @throws IOException if {@code sink} does; what is under way is given up then
   */
  void run(Stream<T> things, Sink<R> sink) throws IOException {
    // Daemons: who waits for standard input cannot be woken, and must not keep the program alive.
    try (Pool pool = new Pool()) {
      Thread feeder = Thread.ofPlatform().daemon().name("read").start(() -> feed(things, pool));
      try {
        drain(sink);
      } finally {
        feeder.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before the end");
    }
  }

  private void feed(Stream<T> things, Pool pool) {
    try (things) {
      Future<Next<R>> end = CompletableFuture.completedFuture(new Next.End<>());
      try {
        var iterator = things.iterator();
        while (iterator.hasNext()) {
          T thing = iterator.next();
          underWay.put(pool.threads.submit(() -> new Next.Result<>(work.apply(thing))));
        }
      } catch (RuntimeException | Error e) {
        end = CompletableFuture.failedFuture(e);
      }
      underWay.put(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain(Sink<R> sink) throws IOException, InterruptedException {
    while (true) {
      Future<Next<R>> first = underWay.peek();
      if (first == null || !first.isDone()) {
        sink.pause();
      }
      switch (value(underWay.take())) {
        case Next.Result<R>(R value) -> sink.accept(value);
        case Next.End<R>() -> {
          sink.pause();
          return;
        }
      }
    }
  }

  private static <V> V value(Future<V> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static final class Pool implements AutoCloseable {
    private final ExecutorService threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("work-", 1).factory());

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
