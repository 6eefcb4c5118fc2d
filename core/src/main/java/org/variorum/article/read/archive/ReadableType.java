package org.variorum.article.read.archive;

import java.util.Set;

/**
 * The media types that may hold an article. A crawl holds far more pictures, scripts and styles
 * than pages: these are passed over, since nobody meant them to be read. What has no type may be a
 * page.
 */
final class ReadableType {

  private static final Set<String> EXACTLY =
      Set.of(
          "text/html",
          "text/plain",
          "text/xml",
          "text/markdown",
          "application/xml",
          "application/json",
          "application/jsonl",
          "application/x-ndjson",
          "application/pdf",
          "application/zip",
          "application/gzip",
          "application/warc",
          "application/msword",
          "application/rtf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "message/rfc822");

  private ReadableType() {}

  static boolean isOne(DeclaredType declared) {
    String type = declared.mediaType();
    return type == null
        || EXACTLY.contains(type)
        || (type.startsWith("application/") && (type.endsWith("+xml") || type.endsWith("+json")));
  }
}
