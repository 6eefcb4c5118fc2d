package org.variorum.article.read.web;

import java.util.concurrent.TimeUnit;
import org.variorum.article.read.raw.Unreadable;

/**
 * When one address has had its time.
 *
 * @param seconds how much that is
 * @param end the end, by {@link System#nanoTime}
 */
record Deadline(long seconds, long end) {

  /** Most seconds that a limit can mean; more is as good as none. */
  private static final long MOST = TimeUnit.DAYS.toSeconds(365);

  static Deadline in(long seconds) {
    long bounded = Math.min(seconds, MOST);
    return new Deadline(bounded, System.nanoTime() + TimeUnit.SECONDS.toNanos(bounded));
  }

  /**
   * Milliseconds that are left, at least 1.
   *
   * @throws Unreadable if none is
   */
  int left() throws Unreadable {
    long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (millis <= 0) {
      throw passed();
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  /** What is said of an address that took too long. */
  Unreadable passed() {
    return new Unreadable(
        null, "took longer than " + (seconds == 1 ? "a second" : seconds + " seconds"));
  }
}
