package org.variorum.article.read.archive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a header {@code Content-Type} says.
 *
 * @param mediaType in lower case and without parameters, or null
 * @param charset the name of the character encoding, or null
 */
record DeclaredType(@Nullable String mediaType, @Nullable String charset) {

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

  static DeclaredType of(String header) {
    int semicolon = header.indexOf(';');
    String type = (semicolon < 0 ? header : header.substring(0, semicolon)).strip();
    Matcher charset = CHARSET.matcher(header);
    return new DeclaredType(
        type.isEmpty() ? null : type.toLowerCase(Locale.ROOT),
        charset.find() ? charset.group(1) : null);
  }
}
