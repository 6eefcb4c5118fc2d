package org.variorum.article.read.web;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.variorum.article.read.raw.Unreadable;

/** From an address to where its redirects end; every hop is judged anew. */
final class Hops {

  /** Whether a hop may be taken. */
  @FunctionalInterface
  interface Gate {

    /** Returns if {@code next} may be read. */
    void pass(WebAddress next) throws Unreadable;
  }

  private final Network network;
  private final Fetching fetching;
  private final long mostRedirects;
  private final Exchange exchange;

  Hops(Network network, Fetching fetching, long mostRedirects) {
    this.network = network;
    this.fetching = fetching;
    this.mostRedirects = mostRedirects;
    this.exchange = new Exchange(network, fetching.userAgent());
  }

  /**
   * The last answer; empty where there are more redirects than are followed.
   *
   * @param gate asked before every hop, after its host was resolved and judged
   */
  Optional<Response> follow(WebAddress start, Exchange.Wanted wanted, Deadline deadline, Gate gate)
      throws Unreadable {
    Set<WebAddress> met = new LinkedHashSet<>();
    WebAddress at = start;
    while (met.add(at) && met.size() - 1 <= mostRedirects) {
      Response response;
      try {
        response = hop(at, wanted, deadline, gate);
        Optional<String> location = response.redirect();
        if (location.isEmpty()) {
          return Optional.of(response);
        }
        at = at.redirectedTo(location.get());
      } catch (Unreadable e) {
        throw met.size() == 1 ? e : new Unreadable("redirected to " + at, e.reason());
      }
    }
    return Optional.empty();
  }

  private Response hop(WebAddress at, Exchange.Wanted wanted, Deadline deadline, Gate gate)
      throws Unreadable {
    Route route = Route.to(at, network, fetching);
    gate.pass(at);
    try {
      return exchange.get(at, route, wanted, deadline);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      // Where the time is over, whatever went wrong did so because of that.
      deadline.left();
      throw new Unreadable(null, inWords(e));
    }
  }

  private static String inWords(IOException trouble) {
    return switch (trouble) {
      case SSLException e ->
          "no secure connection, since its certificate or its TLS is not to be trusted: "
              + e.getMessage();
      case NoHttpResponseException e -> "the server closed the connection without an answer";
      case MessageConstraintException e -> "the server answered with headers that are too long";
      case ConnectionClosedException e -> "the connection ended before the page did";
      case EOFException e -> "the connection ended before the page did";
      case TruncatedChunkException e -> "the connection ended before the page did";
      case MalformedChunkCodingException e -> "the server answered with what is no HTTP";
      case ZipException e -> "is not packed as the server says: " + e.getMessage();
      default -> "could not be fetched: " + trouble.getMessage();
    };
  }
}
