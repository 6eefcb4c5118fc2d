package org.variorum.article.read.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How web addresses are read.
 *
 * @param allowLocal whether addresses of this machine and of private networks may be read, too:
 *     only where whoever names the addresses may see all that this machine can
 * @param userAgent who we say we are, such as {@code Variorum/0.1.0 (reads news accounts named by
 *     its user)}; a robots.txt calls us by its first word, without the version
 */
public record Fetching(boolean allowLocal, String userAgent) {

  private static final Pattern USER_AGENT =
      Pattern.compile("([A-Za-z_-]+)(/[\\w.+-]+)?( \\([\\x20-\\x7E]*\\))?");

  /** Public addresses alone. */
  public static final Fetching DEFAULT =
      new Fetching(false, "Variorum (reads news accounts named by its user)");

  /** Refuses a user agent that is not a name, perhaps a version, and perhaps a comment. */
  public Fetching {
    if (!USER_AGENT.matcher(userAgent).matches()) {
      throw new IllegalArgumentException("no user agent: " + userAgent);
    }
  }

  /** The same, by another user agent. */
  public Fetching as(String other) {
    return new Fetching(allowLocal, other);
  }

  /** The same, with or without local addresses. */
  public Fetching local(boolean allowed) {
    return new Fetching(allowed, userAgent);
  }

  /** What a robots.txt calls us. */
  String robotName() {
    Matcher matcher = USER_AGENT.matcher(userAgent);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
