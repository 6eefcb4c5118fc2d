package org.variorum.article.read;

import static org.variorum.article.read.Packing.joined;
import static org.variorum.article.read.Packing.utf8;

/** Records of an archive of the web, made up. */
final class InventedArchive {

  private InventedArchive() {}

  /** A record of type {@code type} with {@code block}. */
  static byte[] record(String type, String headers, byte[] block) {
    return joined(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2016-01-15T09:30:00Z\r\nContent-Length: "
                + block.length
                + "\r\n"
                + headers
                + "\r\n"),
        block,
        utf8("\r\n\r\n"));
  }

  /** What a server answered when asked for {@code url}. */
  static byte[] answer(String url, String status, String headers, byte[] body) {
    return record(
        "response",
        "WARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=response\r\n",
        joined(utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
  }

  /** A text that a server gave. */
  static byte[] text(String url, String text) {
    byte[] body = utf8(text);
    return answer(
        url,
        "200 OK",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Length: " + body.length + "\r\n",
        body);
  }

  static byte[] info() {
    return record(
        "warcinfo", "Content-Type: application/warc-fields\r\n", utf8("software: none\r\n"));
  }
}
