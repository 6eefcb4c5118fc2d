package org.variorum.article.read.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** The words of a field of a mail's head, in one line. */
final class HeaderWords {

  private static final Charset OLD_MAILS = Charset.forName("windows-1252");

  private HeaderWords() {}

  /** What the field says, decoded (RFC 2047). */
  static String of(Field field) {
    @Nullable ByteSequence raw = field.getRaw();
    if (raw == null) {
      return decoded(field.getBody());
    }
    String all = text(raw.toByteArray());
    return decoded(all.substring(all.indexOf(':') + 1));
  }

  /** Words that may hold encoded words, in one line and without characters that print nothing. */
  static String decoded(String words) {
    String unfolded = words.replaceAll("[\\r\\n]++[ \\t]*+", " ");
    String decoded;
    try {
      decoded = DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
    } catch (RuntimeException e) {
      decoded = unfolded; // an encoding that nobody knows: as it stands
    }
    return decoded.replaceAll("\\p{Cntrl}++", " ").strip();
  }

  /** As UTF-8 where it is (RFC 6532), else as mails were written before. */
  static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, OLD_MAILS);
    }
  }
}
