package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What takes the place of standard error: a library may say nothing there, and who did is kept. */
final class Printed extends OutputStream {

  @SuppressWarnings("ThreadLocalUsage") // there is one of these a run
  private final ThreadLocal<@Nullable Throwable> by = new ThreadLocal<>();

  /** Where the calling thread printed first since this was asked for, or null. */
  @Nullable Throwable byThisThread() {
    @Nullable Throwable first = by.get();
    by.remove();
    return first;
  }

  /** In the place of {@link System#err} from now on. */
  static Printed instead() {
    Printed printed = new Printed();
    System.setErr(new PrintStream(printed, true, UTF_8));
    return printed;
  }

  @Override
  public void write(int value) {
    if (by.get() == null) {
      by.set(new IllegalStateException("something is printed"));
    }
  }
}
