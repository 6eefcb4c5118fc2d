package org.variorum.render;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Ids made of what they are given for: version 8 of RFC 9562, from a SHA-256. One use; gives none
 * twice.
 */
final class AnnotationIds {

  private static final String SPACE = "Variorum annotation\n";

  private final Set<String> given = new HashSet<>();

  String of(Annotation annotation) {
    return of(List.of(annotation.key()));
  }

  /** The id of what {@code parts} say together. */
  String of(List<String> parts) {
    String key = SPACE + String.join("\n", parts);
    String id = uuid(key);
    for (int again = 2; !given.add(id); again++) {
      id = uuid(key + "\n" + again);
    }
    return id;
  }

  private static String uuid(String key) {
    ByteBuffer hash = ByteBuffer.wrap(TextHash.of(key));
    long high = hash.getLong() & ~0xF000L | 0x8000L;
    long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
    return "urn:uuid:" + new UUID(high, low);
  }
}
