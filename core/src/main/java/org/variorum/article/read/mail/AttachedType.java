package org.variorum.article.read.mail;

import java.util.Locale;
import java.util.Set;

/** What of the things that are attached to mails may hold an article. */
final class AttachedType {

  private static final Set<String> EXACTLY =
      Set.of(
          "message/rfc822",
          "text/plain",
          "text/html",
          "text/xml",
          "application/xhtml+xml",
          "application/xml",
          "application/json",
          "application/pdf",
          "application/zip",
          "application/gzip",
          "application/msword",
          "application/rtf",
          "text/rtf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text");

  /** Where the sender's program knew no better. */
  private static final Set<String> UNKNOWN =
      Set.of("application/octet-stream", "application/x-download", "application/unknown");

  private static final Set<String> EXTENSIONS =
      Set.of(
          "txt", "html", "htm", "xml", "json", "jsonl", "pdf", "doc", "docx", "odt", "rtf", "eml",
          "zip", "gz", "warc");

  private AttachedType() {}

  static boolean mayBeRead(String type, String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return EXACTLY.contains(type) || (UNKNOWN.contains(type) && EXTENSIONS.contains(extension));
  }
}
