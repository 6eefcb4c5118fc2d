package org.variorum.article.read.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a server answered. */
final class Response {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final String url;

  /**
   * An answer.
   *
   * @param url where it came from
   * @param headers the first of each name, in lower case
   * @param body unpacked
   */
  Response(String url, int status, Map<String, String> headers, byte[] body) {
    this.url = url;
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  /** Where it came from. */
  String url() {
    return url;
  }

  int status() {
    return status;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** Where it says the page is, if it says so. */
  Optional<String> redirect() {
    // Headers come as bytes, each a char; where they are not ASCII, sites mean UTF-8.
    return header("location")
        .filter(location -> REDIRECTS.contains(status))
        .map(location -> new String(location.getBytes(ISO_8859_1), UTF_8));
  }

  InputStream body() {
    return new ByteArrayInputStream(body);
  }
}
