package org.variorum.article.read.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses as documents write them. */
public final class Addresses {

  private Addresses() {}

  /**
   * {@code address} made absolute by {@code base} (RFC 3986); as it is where that cannot be done.
   *
   * @param base to which it is relative, or null
   */
  public static String resolve(@Nullable String base, String address) {
    String stripped = address.strip();
    if (base == null || base.isBlank()) {
      return stripped;
    }
    try {
      return new URI(written(base.strip())).resolve(new URI(written(stripped))).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return stripped;
    }
  }

  /** A space in an address is written out; other letters are left as they are. */
  private static String written(String address) {
    return address.replace(" ", "%20");
  }

  /** {@code address} if it is one of the web, by {@code base} if need be. */
  public static Optional<String> ofTheWeb(@Nullable String base, String address) {
    String resolved = resolve(base, address);
    String start = resolved.substring(0, Math.min(8, resolved.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.equals("https://")
        ? Optional.of(resolved)
        : Optional.empty();
  }

  /** Whether {@code name} is an absolute URI, and so means the same everywhere. */
  public static boolean isAbsolute(String name) {
    try {
      return new URI(written(name)).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * Who gave out {@code name}, as far as it says so itself: the host of an address, the provider of
   * a {@code urn:newsml:} (RFC 3085), the authority of a {@code tag:} (RFC 4151).
   */
  public static Optional<String> authority(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String authority;
    if (lower.startsWith("urn:newsml:")) {
      authority = upTo(lower.substring("urn:newsml:".length()), ":");
    } else if (lower.startsWith("tag:")) {
      authority = upTo(lower.substring("tag:".length()), ",");
    } else if (lower.startsWith("http://") || lower.startsWith("https://")) {
      authority = upTo(upTo(lower.substring(lower.indexOf("//") + 2), "/"), ":");
    } else {
      return Optional.empty();
    }
    String host = authority.startsWith("www.") ? authority.substring(4) : authority;
    return Optional.of(host).filter(it -> it.contains(".") && it.matches("[\\p{L}\\d.-]{3,253}"));
  }

  private static String upTo(String all, String end) {
    int index = all.indexOf(end);
    return index < 0 ? all : all.substring(0, index);
  }
}
