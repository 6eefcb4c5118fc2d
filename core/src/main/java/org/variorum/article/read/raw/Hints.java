package org.variorum.article.read.raw;

import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;

/**
 * What was said of some bytes by whoever handed them over: an HTTP header, a record of an archive,
 * a part of a mail. Never believed against the bytes themselves.
 *
 * @param mediaType such as {@code text/html}, in lower case and without parameters, or null
 * @param charset the name of the character encoding, as declared, or null
 * @param url where the bytes were found, or null
 * @param seen when they were found there, and so published at the latest, or null
 */
public record Hints(
    @Nullable String mediaType,
    @Nullable String charset,
    @Nullable String url,
    @Nullable PublicationDate seen) {

  /** Where nothing was said. */
  public static final Hints NONE = new Hints(null, null, null, null);

  /** Whether the bytes were said to be of the given media type. */
  public boolean isMediaType(String type) {
    return type.equals(mediaType);
  }
}
