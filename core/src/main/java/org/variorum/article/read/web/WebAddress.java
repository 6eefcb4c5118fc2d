package org.variorum.article.read.web;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.article.read.raw.Unreadable;

/**
 * An address as it is asked for: everything in it is spelt in ASCII and has one meaning.
 *
 * @param secure whether by https
 * @param host a name in lower case, or an IPv4 or IPv6 address without brackets
 * @param port where to connect
 * @param target path and query, percent-encoded; begins with a slash
 */
record WebAddress(boolean secure, String host, int port, String target) {

  /** Longest address; browsers and servers agree on little above it. */
  static final int LONGEST = 2048;

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\\]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");
  private static final Pattern NUMBERS =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
  private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=:@/?";

  /**
   * Ports from 1024 on at which browsers speak no HTTP, since what listens there can be talked into
   * something by it (the "bad ports" of the Fetch standard). Of those below, only 80 and 443 are
   * asked.
   */
  private static final Set<Integer> BLOCKED_PORTS =
      Set.of(
          1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
          6669, 6679, 6697, 10080);

  /**
   * Understands an absolute address.
   *
   * @throws Unreadable if it is none that is read, with the reason in words
   */
  static WebAddress parse(String given) throws Unreadable {
    String address = given.strip();
    if (address.length() > LONGEST) {
      throw new Unreadable(null, "is an address of more than " + LONGEST + " characters");
    }
    Matcher scheme = SCHEME.matcher(address);
    if (!scheme.lookingAt()) {
      throw new Unreadable(null, "is no web address: it begins with no scheme, such as https:");
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      throw new Unreadable(
          null, "is no web address but " + name + ": only http and https are read");
    }
    String rest = address.substring(scheme.end());
    if (!rest.startsWith("//")) {
      throw new Unreadable(null, "is no web address: two slashes are missing after " + name + ":");
    }
    return of(name.equals("https"), rest.substring(2));
  }

  /** The address after the two slashes. */
  private static WebAddress of(boolean secure, String rest) throws Unreadable {
    int end = endOf(rest, "/?#");
    String authority = rest.substring(0, end);
    if (authority.contains("@")) {
      throw new Unreadable(
          null, "holds a user name or password before the @, which are never sent: leave them out");
    }
    Matcher matcher = AUTHORITY.matcher(authority);
    if (!matcher.matches()) {
      throw new Unreadable(null, "is no web address: it names no host");
    }
    String port = matcher.group(2);
    return new WebAddress(
        secure,
        host(matcher.group(1)),
        port == null || port.isEmpty() ? usualPort(secure) : port(port),
        target(rest.substring(end)));
  }

  private static String host(String given) throws Unreadable {
    if (given.startsWith("[")) {
      return given.substring(1, given.length() - 1).toLowerCase(Locale.ROOT);
    }
    String name;
    try {
      name = IDN.toASCII(given).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(null, "is no web address: its host is no name");
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.length() > 253 || !NAME.matcher(name).matches()) {
      throw new Unreadable(null, "is no web address: it names no host");
    }
    // No name of the web ends in a figure, and 0177.1 is one machine to one program and another
    // to the next.
    boolean numbers = Character.isDigit(name.charAt(name.lastIndexOf('.') + 1));
    if (numbers && !NUMBERS.matcher(name).matches()) {
      throw new Unreadable(null, "has a number for a host: write it as four, such as 192.0.2.1");
    }
    return name;
  }

  private static int port(String digits) throws Unreadable {
    int port = Integer.parseInt(digits);
    boolean asked = port == 80 || port == 443 || port >= 1024 && port <= 65_535;
    if (!asked || BLOCKED_PORTS.contains(port)) {
      throw new Unreadable(null, "has a port that is not used for pages: " + port);
    }
    return port;
  }

  private static int usualPort(boolean secure) {
    return secure ? 443 : 80;
  }

  private static String target(String given) {
    String whole = given.substring(0, endOf(given, "#"));
    int query = endOf(whole, "?");
    String path = encoded(whole.substring(0, query));
    return withoutDots(path.isEmpty() ? "/" : path) + encoded(whole.substring(query));
  }

  /** All that may not stand in an address, ends of lines included, percent-encoded. */
  private static String encoded(String given) {
    StringBuilder encoded = new StringBuilder(given.length());
    for (int i = 0; i < given.length(); ) {
      int c = given.codePointAt(i);
      boolean kept =
          c < 128 && (Character.isLetterOrDigit(c) || PATH_CHARACTERS.indexOf(c) >= 0)
              || c == '%' && isEscape(given, i);
      if (kept) {
        encoded.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isEscape(String given, int percent) {
    return percent + 2 < given.length()
        && Character.digit(given.charAt(percent + 1), 16) >= 0
        && Character.digit(given.charAt(percent + 2), 16) >= 0;
  }

  /** {@code path} without {@code .} and {@code ..} (RFC 3986, 5.2.4); empty segments stay. */
  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    List<String> segments = List.of(path.substring(1).split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean up = segment.equals("..");
      if (up) {
        kept.pollLast();
      }
      if (!up && !segment.equals(".")) {
        kept.addLast(segment);
      } else if (i == segments.size() - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** Where the first of {@code stops} stands, or the end. */
  private static int endOf(String text, String stops) {
    for (int i = 0; i < text.length(); i++) {
      if (stops.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /**
   * Where this leads when the server answers with {@code location}.
   *
   * @throws Unreadable if that is no address that is read, or if it gives up https
   */
  WebAddress redirectedTo(String location) throws Unreadable {
    WebAddress next;
    try {
      next = resolve(location.strip());
    } catch (Unreadable e) {
      throw new Unreadable(null, "redirects to where nothing is read: " + e.reason());
    }
    if (secure && !next.secure) {
      throw new Unreadable(
          null,
          "redirects from https to http, where anybody on the way could change the words: if"
              + " that is what you want, give the http address");
    }
    return next;
  }

  private WebAddress resolve(String location) throws Unreadable {
    if (location.length() > LONGEST || SCHEME.matcher(location).lookingAt()) {
      return parse(location);
    }
    if (location.startsWith("//")) {
      return of(secure, location.substring(2));
    }
    String path = target.substring(0, endOf(target, "?"));
    String base =
        switch (location.isEmpty() ? '#' : location.charAt(0)) {
          case '/' -> "";
          case '?' -> path;
          case '#' -> target;
          default -> path.substring(0, path.lastIndexOf('/') + 1);
        };
    return new WebAddress(secure, host, port, target(base + location));
  }

  /** The same server's robots.txt. */
  WebAddress robots() {
    return new WebAddress(secure, host, port, "/robots.txt");
  }

  /** Host and port, as in the header {@code Host}. */
  String authority() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return port == usualPort(secure) ? name : name + ":" + port;
  }

  /** Scheme, host and port. */
  String origin() {
    return (secure ? "https://" : "http://") + authority();
  }

  /** Whether the host is a name, which somebody must resolve. */
  boolean hasName() {
    return !host.contains(":") && !NUMBERS.matcher(host).matches();
  }

  @Override
  public String toString() {
    return origin() + target;
  }
}
