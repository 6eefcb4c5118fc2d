package org.variorum.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.variorum.article.read.Rejection;

/** Everything that is said beside the results: notes, rejections, progress. Thread-safe. */
final class Messages {

  /** Exit status where all was read and done. */
  static final int ALL_WELL = 0;

  /** Exit status where something was rejected or failed, and the rest done all the same. */
  static final int SOMETHING_FAILED = 1;

  /** Exit status where the program was used wrongly. */
  static final int WRONG_USAGE = 2;

  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean watched;
  private final int width;
  private boolean statusWanted;
  private boolean statusShown;
  private boolean anythingRejected;

  /**
   * Messages to {@code err}.
   *
   * @param watched whether a person reads them as they are written
   * @param width columns of a line there
   */
  Messages(OutputStream err, boolean watched, int width) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.watched = watched;
    this.width = width;
  }

  /** How an input is called where people read it. */
  static String nameOf(String input) {
    return input.equals("-") ? "standard input" : input;
  }

  /** Whether a person reads them as they are written. */
  boolean areWatched() {
    return watched;
  }

  /** For the user to know; nothing is wrong. */
  void note(String note) {
    line("note: " + note);
  }

  /** Something could not be read or worked on. */
  synchronized void rejected(Rejection rejection) {
    anythingRejected = true;
    String input = nameOf(rejection.input());
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
  synchronized int exitStatus() {
    return anythingRejected ? SOMETHING_FAILED : ALL_WELL;
  }

  /** From now on a status may be shown, or may not: one that is there is taken away. */
  synchronized void showStatus(boolean wanted) {
    statusWanted = wanted;
    clear();
  }

  /** Shows what is being done, in place of what was shown before, if anybody wants to see it. */
  synchronized void status(String status) {
    if (statusWanted) {
      // A line that does not fit would go on in the next, where it could not be taken away.
      String line = printable(status);
      int most = width - 1;
      String fitting =
          line.codePointCount(0, line.length()) <= most
              ? line
              : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
      err.print(CLEAR + fitting);
      err.flush();
      statusShown = true;
    }
  }

  private void clear() {
    if (statusShown) {
      err.print(CLEAR);
      err.flush();
      statusShown = false;
    }
  }

  private synchronized void line(String text) {
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
