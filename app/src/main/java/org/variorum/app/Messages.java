package org.variorum.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.variorum.article.read.Rejection;

/** Everything that is said beside the results: notes, rejections, progress. Not thread-safe. */
final class Messages {

  /** Exit status where all was read and done. */
  static final int ALL_WELL = 0;

  /** Exit status where something was rejected or failed, and the rest done all the same. */
  static final int SOMETHING_FAILED = 1;

  /** Exit status where the program was used wrongly. */
  static final int WRONG_USAGE = 2;

  private static final long FIRST_PROGRESS = 2_000_000_000L;
  private static final long NEXT_PROGRESS = 250_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean showProgress;
  private final long started = System.nanoTime();
  private long lastProgress = started + FIRST_PROGRESS - NEXT_PROGRESS;
  private boolean lineShown;
  private boolean anythingRejected;

  Messages(OutputStream err, boolean showProgress) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.showProgress = showProgress;
  }

  /** For the user to know; nothing is wrong. */
  void note(String note) {
    line("note: " + note);
  }

  /** Something could not be read or worked on. */
  void rejected(Rejection rejection) {
    anythingRejected = true;
    String input = rejection.input().equals("-") ? "standard input" : rejection.input();
    line("rejected: " + new Rejection(input, rejection.place(), rejection.reason()));
  }

  /** Something that could not be done at all. */
  void failed(String reason) {
    line("variorum: " + reason);
  }

  /** Something that needs no mark of what kind of message it is. */
  void plain(String text) {
    line(text);
  }

  /** What the exit status is, by what was said so far. */
  int exitStatus() {
    return anythingRejected ? SOMETHING_FAILED : ALL_WELL;
  }

  /** Says how far the work is, if it takes long and somebody is watching. */
  void progress(int articles) {
    long now = System.nanoTime();
    if (showProgress && now - lastProgress >= NEXT_PROGRESS) {
      lastProgress = now;
      double seconds = (now - started) / 1e9;
      err.print(
          CLEAR
              + String.format(
                  Locale.ROOT, "%,d articles, %,.0f a second", articles, articles / seconds));
      err.flush();
      lineShown = true;
    }
  }

  /** Takes the line of progress away. */
  void clear() {
    if (lineShown) {
      err.print(CLEAR);
      err.flush();
      lineShown = false;
    }
  }

  private void line(String text) {
    clear();
    err.println(printable(text));
  }

  /** Names and ids come from strangers: a control character in one must not command a terminal. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            printable.append(String.format(Locale.ROOT, "\\u%04X", c));
          } else {
            printable.appendCodePoint(c);
          }
        });
    return printable.toString();
  }
}
