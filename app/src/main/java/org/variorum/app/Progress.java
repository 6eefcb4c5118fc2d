package org.variorum.app;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.Watcher;

/**
 * Says what is being done, in one line that changes, once it has taken long. A thread of its own
 * writes the line, so that one article that takes a minute is seen to be under way. Thread-safe.
 */
final class Progress implements Watcher, AutoCloseable {

  /** When the line is shown first, and how long each is left. */
  record Pace(Duration first, Duration next) {

    /** Nobody is told of what takes less than two seconds. */
    static final Pace USUAL = new Pace(Duration.ofSeconds(2), Duration.ofMillis(250));
  }

  /** Something under way; each is itself alone, since two may have one name. */
  static final class Task {
    private final String name;
    private final long begun = System.nanoTime();
    private volatile long bytes;

    Task(String name) {
      this.name = name;
    }

    private boolean isLong(Duration long_) {
      return System.nanoTime() - begun >= long_.toNanos();
    }

    @Override
    public String toString() {
      String size = bytes < 1 << 20 ? "" : ", " + (bytes >> 20) + " MiB";
      return name + size + ", " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s";
    }
  }

  private final Messages messages;
  private final Pace pace;
  private final long started = System.nanoTime();
  private final Thread writer =
      Thread.ofPlatform().daemon().name("progress").unstarted(this::write);
  private final Set<Task> underWay = new HashSet<>();
  private @Nullable Task open;
  private int articles;

  /** Shows nothing yet. */
  Progress(Messages messages, Pace pace) {
    this.messages = messages;
    this.pace = pace;
  }

  /** From now on somebody watches. */
  void show() {
    messages.showStatus(true);
    writer.start();
  }

  /** Nothing is shown from now on. */
  @Override
  public void close() {
    writer.interrupt();
    messages.showStatus(false);
  }

  @Override
  public synchronized void opened(String input) {
    open = new Task("reading " + Messages.nameOf(input));
  }

  @Override
  public synchronized void read(long bytes) {
    if (open != null) {
      open.bytes = bytes;
    }
  }

  /** Everything has been read. */
  synchronized void readAll() {
    open = null;
  }

  /** One more article is done with. */
  synchronized void count() {
    articles++;
  }

  /** Something begins that may take long; it is over with {@link #end}. */
  synchronized Task begin(String name) {
    Task task = new Task(name);
    underWay.add(task);
    return task;
  }

  /** {@code task} is over. */
  synchronized void end(Task task) {
    underWay.remove(task);
  }

  /** What is to be said now: how much is done, and what has been under way for long. */
  synchronized String line() {
    double seconds = (System.nanoTime() - started) / 1e9;
    String done =
        articles == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", articles);
    String pace =
        articles < 2 * seconds
            ? ""
            : String.format(Locale.ROOT, ", %,.0f a second", articles / seconds);
    return longest().map(task -> done + pace + " · " + task).orElse(done + pace);
  }

  /** What has been worked on for longest; else what is being read. */
  private Optional<Task> longest() {
    return underWay.stream()
        .min(Comparator.comparingLong(task -> task.begun))
        .filter(task -> task.isLong(pace.first()))
        .or(() -> Optional.ofNullable(open).filter(task -> task.isLong(pace.first())));
  }

  private void write() {
    try {
      Thread.sleep(pace.first());
      while (true) {
        messages.status(line());
        Thread.sleep(pace.next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it was told to end
    }
  }
}
