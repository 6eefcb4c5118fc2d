package org.variorum.article.read.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.variorum.article.read.raw.Unreadable;

/**
 * The way to a host: addresses all of which have been judged. A connection that takes a route needs
 * no name server any more, so none can change its mind in between.
 *
 * @param addresses at least one
 */
record Route(List<InetAddress> addresses) {

  Route {
    addresses = List.copyOf(addresses);
  }

  /**
   * Resolves the host of {@code address}, once.
   *
   * @throws Unreadable if it has no address, or one that may not be read: a name that has both a
   *     public and a local address is no honest one
   */
  static Route to(WebAddress address, Network network, Fetching fetching) throws Unreadable {
    List<InetAddress> found;
    try {
      found =
          address.hasName()
              ? network.resolve(address.host())
              : List.of(InetAddress.ofLiteral(address.host()));
    } catch (UnknownHostException e) {
      throw new Unreadable(
          null, "no host of that name is known: it is misspelt, or there is no network");
    } catch (IllegalArgumentException e) {
      throw new Unreadable(null, "is no web address: its host is no address");
    }
    for (InetAddress each : found) {
      Optional<SpecialAddresses.Range> range =
          SpecialAddresses.of(each).filter(special -> !(special.local() && fetching.allowLocal()));
      if (range.isPresent()) {
        throw refused(each, range.get());
      }
    }
    return new Route(found);
  }

  private static Unreadable refused(InetAddress address, SpecialAddresses.Range range) {
    return new Unreadable(
        null,
        "leads to "
            + address.getHostAddress()
            + ", "
            + range.what()
            + (range.local() ? " (give --allow-local to read it)" : ", which is never read"));
  }
}
