package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Outlet;

/** Something that holds articles, as a user names it. Nothing is opened before it is read. */
public sealed interface Input {

  /** How the user named it, for messages. */
  String given();

  /** The outlet of all its articles, in place of what they say themselves; null to ask them. */
  @Nullable Outlet outlet();

  /**
   * A file or folder.
   *
   * @param given as the user named it
   * @param path the part of it that is the path; the id of a plain text in it
   * @param outlet the part of it that is the outlet, or null
   */
  record OfPath(String given, String path, @Nullable Outlet outlet) implements Input {}

  /**
   * A web address.
   *
   * @param given as the user named it
   * @param address the part of it that is the address; the id of a page there
   * @param outlet the part of it that is the outlet, or null
   */
  record OfAddress(String given, String address, @Nullable Outlet outlet) implements Input {}

  /**
   * A stream, such as standard input.
   *
   * @param given as the user named it; the id of a plain text in it
   * @param opener opens it, once
   * @param outlet its outlet, or null
   */
  record OfStream(String given, Opener opener, @Nullable Outlet outlet) implements Input {}

  /** Opens a stream when it is its turn. */
  @FunctionalInterface
  interface Opener {

    /**
     * Opens it; the reader closes it.
     *
     * @throws IOException if it cannot be opened, which makes it a rejection
     */
    InputStream open() throws IOException;
  }

  /**
   * Understands {@code PATH}, {@code ADDRESS}, {@code -}, and each of them after {@code NAME=}.
   * What exists under the whole of its name is a path, and what begins with a scheme and {@code
   * ://} an address, whatever equals signs they hold; else the first equals sign after which such a
   * thing stands ends the name; else the first one does.
   *
   * @param given what the user typed
   * @param standardInput opens what {@code -} stands for
   */
  static Input parse(String given, Opener standardInput) {
    if (!leadsSomewhere(given)) {
      int first = -1;
      for (int at = given.indexOf('='); at >= 0; at = given.indexOf('=', at + 1)) {
        if (given.substring(0, at).isBlank()) {
          continue;
        }
        first = first < 0 ? at : first;
        if (leadsSomewhere(given.substring(at + 1))) {
          return named(given, at, standardInput);
        }
      }
      if (first >= 0) {
        return named(given, first, standardInput);
      }
    }
    return of(given, given, null, standardInput);
  }

  private static Input named(String given, int equals, Opener standardInput) {
    Outlet outlet = new Outlet(given.substring(0, equals));
    return of(given, given.substring(equals + 1), outlet, standardInput);
  }

  private static Input of(
      String given, String rest, @Nullable Outlet outlet, Opener standardInput) {
    if (rest.equals("-")) {
      return new OfStream(rest, standardInput, outlet);
    }
    return isAddress(rest) ? new OfAddress(given, rest, outlet) : new OfPath(given, rest, outlet);
  }

  private static boolean leadsSomewhere(String path) {
    if (path.equals("-") || isAddress(path)) {
      return true;
    }
    try {
      return !path.isEmpty() && Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether it is an address, be it of a kind that is not fetched. */
  private static boolean isAddress(String path) {
    return path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*://.*");
  }
}
