package org.variorum.article.read.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.variorum.article.read.raw.Bounded;
import org.variorum.article.read.raw.Unreadable;

/**
 * Asks one server for one thing, over a connection that is closed after it. No cookie, no password,
 * no proxy, no redirect is followed here.
 */
final class Exchange {

  private static final int BUFFER = 1 << 13;
  private static final int LONGEST_HEADER = 1 << 14;
  private static final int MOST_HEADERS = 200;
  private static final Http1Config BOUNDS =
      Http1Config.custom()
          .setBufferSize(BUFFER)
          .setMaxLineLength(LONGEST_HEADER)
          .setMaxHeaderCount(MOST_HEADERS)
          .build();

  /**
   * How much of a body is wanted.
   *
   * @param bytes how many, before and after unpacking
   * @param cut whether what is longer is cut there, or {@link Unreadable}
   */
  record Wanted(long bytes, boolean cut) {}

  private final Network network;
  private final String userAgent;

  Exchange(Network network, String userAgent) {
    this.network = network;
    this.userAgent = userAgent;
  }

  /**
   * What the server at the end of {@code route} answers to a GET of {@code address}. Only a page
   * that is there (status 200) has its body read.
   */
  Response get(WebAddress address, Route route, Wanted wanted, Deadline deadline)
      throws IOException {
    try (Socket socket = connect(address, route, deadline)) {
      DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(BOUNDS);
      try {
        if (address.secure()) {
          SSLSocket tls = secured(socket, address);
          connection.bind(tls, socket);
        } else {
          connection.bind(socket);
        }
        return exchange(address, connection, wanted, deadline);
      } finally {
        // Not politely: that would first read what was not wanted.
        connection.close(CloseMode.IMMEDIATE);
      }
    } catch (HttpException e) {
      throw new Unreadable(null, "the server answered with what is no HTTP");
    }
  }

  /** Tries the addresses of {@code route} in their order. */
  private Socket connect(WebAddress address, Route route, Deadline deadline) throws IOException {
    Iterator<InetAddress> addresses = route.addresses().iterator();
    for (int others = route.addresses().size() - 1; ; others--) {
      InetAddress next = addresses.next();
      try {
        Socket socket =
            network.connect(
                new InetSocketAddress(next, address.port()), deadline.left() / (others + 1) + 1);
        socket.setSoTimeout(deadline.left());
        return socket;
      } catch (IOException e) {
        if (others == 0) {
          deadline.left();
          throw new Unreadable(
              null,
              "no connection to "
                  + next.getHostAddress()
                  + ", port "
                  + address.port()
                  + ": "
                  + e.getMessage());
        }
      }
    }
  }

  /** The certificate must be one that this Java trusts, and be that of the name in the address. */
  private SSLSocket secured(Socket socket, WebAddress address) throws IOException {
    SSLSocket tls =
        (SSLSocket) network.tls().createSocket(socket, address.host(), address.port(), true);
    SSLParameters parameters = tls.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    tls.setSSLParameters(parameters);
    tls.startHandshake();
    return tls;
  }

  private Response exchange(
      WebAddress address, DefaultBHttpClientConnection connection, Wanted wanted, Deadline deadline)
      throws IOException, HttpException {
    ClassicHttpRequest request = new BasicClassicHttpRequest("GET", address.target());
    request.setHeader("Host", address.authority());
    request.setHeader("User-Agent", userAgent);
    request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader("Connection", "close");
    // Never closed, since that reads on to the end: its connection is, and nothing else is held.
    ClassicHttpResponse response =
        new HttpRequestExecutor().execute(request, connection, HttpCoreContext.create());
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
    }
    HttpEntity entity = response.getEntity();
    boolean read = response.getCode() == 200 && entity != null;
    byte[] body = read ? body(entity.getContent(), headers, wanted, deadline) : new byte[0];
    return new Response(address.toString(), response.getCode(), headers, body);
  }

  private static byte[] body(
      InputStream in, Map<String, String> headers, Wanted wanted, Deadline deadline)
      throws IOException {
    // A body that is packed may be nothing but wrapping: what comes over the line is bounded, too.
    InputStream packed =
        new Bounded(new Timed(in, deadline), wanted.cut() ? Long.MAX_VALUE : wanted.bytes());
    String encoding = headers.getOrDefault("content-encoding", "").strip().toLowerCase(Locale.ROOT);
    InputStream unpacked =
        switch (encoding) {
          case "", "identity", "none" -> packed;
          case "gzip", "x-gzip" -> new GZIPInputStream(packed, BUFFER);
          case "deflate" -> new InflaterInputStream(packed);
          default -> throw new Unreadable(null, "is packed in a way that was not asked for");
        };
    if (wanted.cut()) {
      return unpacked.readNBytes(Math.toIntExact(wanted.bytes()));
    }
    byte[] body = new Bounded(new Timed(unpacked, deadline), wanted.bytes()).readAllBytes();
    // What unpacks may stop before the end, or keep silent about a trouble that it met there.
    packed.transferTo(OutputStream.nullOutputStream());
    return body;
  }
}
