package org.variorum.article.read.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers each path with the very bytes that a test wants. */
final class TestSite implements AutoCloseable {

  /** Writes an answer; it may take its time, or never end. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /** The first lines of requests, in order. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  /** The header lines of the last request. */
  final List<String> headers = new CopyOnWriteArrayList<>();

  TestSite() {
    this(plain());
  }

  /** Answers whoever connects to {@code server}. */
  TestSite(ServerSocket server) {
    this.server = server;
    Thread.ofVirtual().start(this::serve);
  }

  private static ServerSocket plain() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  /** Answers {@code path} with a plain text. */
  TestSite page(String path, String text) {
    String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
    return answer(path, "200 OK", "Content-Type: text/plain; charset=utf-8\r\n", bytes);
  }

  /** Answers {@code path} with {@code location}. */
  TestSite redirect(String path, String location) {
    return answer(path, "302 Found", "Location: " + location + "\r\n", "");
  }

  /** Answers {@code path} with a status, header lines and a body, each char a byte. */
  TestSite answer(String path, String status, String headers, String body) {
    return answer(
        path, raw(status, headers + "Content-Length: " + body.length() + "\r\n", body)::writeTo);
  }

  /** Answers {@code path} with whatever {@code answer} writes. */
  TestSite answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Bytes of an answer, each a char of {@code body}. */
  static ByteArrayOutputStream raw(String status, String headers, String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body).getBytes(ISO_8859_1));
    return out;
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        // Closed: the loop ends.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1))) {
      String first = in.readLine();
      if (first == null) {
        return;
      }
      headers.clear();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        headers.add(line);
      }
      asked.add(first.replaceAll(" HTTP/1.1$", ""));
      String path = first.split(" ", -1)[1];
      answers
          .getOrDefault(path, raw("404 Not Found", "Content-Length: 0\r\n", "")::writeTo)
          .write(socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (SocketException | InterruptedException e) {
      // The reader has had enough, which is what some tests are about.
    } catch (IOException e) {
      // A secure connection that was refused.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
