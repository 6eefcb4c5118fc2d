package org.variorum.article.read.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that are not on the public internet: the IANA registries of special-purpose addresses
 * for IPv4 and IPv6 (RFC 6890), and all that has not been given to anybody.
 */
final class SpecialAddresses {

  /**
   * A range of addresses.
   *
   * @param network any address in it
   * @param bits how many bits they have in common
   * @param what what they are, in words
   * @param local whether a user may allow them
   */
  record Range(InetAddress network, int bits, String what, boolean local) {

    private boolean holds(byte[] address) {
      byte[] own = network.getAddress();
      if (own.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit += 8) {
        int mask = bits - bit >= 8 ? 0xFF : 0xFF << (8 - (bits - bit)) & 0xFF;
        if (((own[bit / 8] ^ address[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private SpecialAddresses() {}

  private static final String PRIVATE = "an address of a private network";
  private static final String LINK = "an address of the local link";
  private static final String MACHINE = "an address of this machine";
  private static final String TEST = "an address for tests and documents";
  private static final String TRANSITION = "an address that hides another one";
  private static final String UNUSED = "an address that nobody has been given";

  /** The first that holds an address decides. */
  static final List<Range> RANGES =
      List.of(
          local("127.0.0.0/8", MACHINE),
          local("10.0.0.0/8", PRIVATE),
          local("172.16.0.0/12", PRIVATE),
          local("192.168.0.0/16", PRIVATE),
          local("100.64.0.0/10", "an address of a provider's inner network"),
          local("169.254.0.0/16", LINK),
          never("0.0.0.0/8", "no address"),
          never("192.0.0.0/24", "an address for protocols"),
          never("192.0.2.0/24", TEST),
          never("192.88.99.0/24", TRANSITION),
          never("198.18.0.0/15", TEST),
          never("198.51.100.0/24", TEST),
          never("203.0.113.0/24", TEST),
          never("224.0.0.0/4", "an address of many machines"),
          never("240.0.0.0/4", UNUSED),
          local("::1/128", MACHINE),
          local("fc00::/7", PRIVATE),
          local("fe80::/10", LINK),
          local("fec0::/10", PRIVATE),
          never("::/128", "no address"),
          never("::/96", TRANSITION),
          never("64:ff9b:1::/48", TRANSITION),
          never("100::/64", UNUSED),
          never("2001:db8::/32", TEST),
          never("2001::/23", "an address for protocols"),
          never("2002::/16", TRANSITION),
          never("3fff::/20", TEST),
          never("ff00::/8", "an address of many machines"),
          never("::/3", UNUSED),
          never("4000::/2", UNUSED),
          never("8000::/1", UNUSED));

  /** Where the last four bytes are the IPv4 address that is meant: mapped, and NAT64 (RFC 6052). */
  private static final List<Range> EMBEDDING =
      List.of(new Range(mapped(), 96, TRANSITION, false), never("64:ff9b::/96", TRANSITION));

  /** The range that {@code address} is in, or empty if it is public. */
  static Optional<Range> of(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] meant =
        EMBEDDING.stream().anyMatch(range -> range.holds(bytes))
            ? Arrays.copyOfRange(bytes, 12, 16)
            : bytes;
    return RANGES.stream().filter(range -> range.holds(meant)).findFirst();
  }

  private static Range local(String range, String what) {
    return range(range, what, true);
  }

  private static Range never(String range, String what) {
    return range(range, what, false);
  }

  private static Range range(String range, String what, boolean local) {
    int slash = range.indexOf('/');
    return new Range(
        InetAddress.ofLiteral(range.substring(0, slash)),
        Integer.parseInt(range, slash + 1, range.length(), 10),
        what,
        local);
  }

  /** {@code ::ffff:0:0}, which the JDK would make an IPv4 address of if it were read. */
  private static InetAddress mapped() {
    byte[] bytes = new byte[16];
    bytes[10] = (byte) 0xFF;
    bytes[11] = (byte) 0xFF;
    try {
      return Inet6Address.getByAddress("", bytes, -1);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
