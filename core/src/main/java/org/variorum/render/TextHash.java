package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of a text in UTF-8: by it anybody can tell whether they hold the same text. */
final class TextHash {

  private TextHash() {}

  /** In hexadecimal digits. */
  static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }

  /** As a URI that names the text by its hash (RFC 6920). */
  static String uri(String text) {
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(of(text));
  }

  /** The hash itself, 32 bytes. */
  static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
