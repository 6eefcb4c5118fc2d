package org.variorum.article.read.mail;

import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What the head of one part of a mail says of that part. */
final class PartHead {

  private @Nullable String disposition;
  private @Nullable String charset;
  private String fileName = "";
  private String typeName = "";
  private boolean flowed;
  private boolean deleteSpace;

  void field(Field field) {
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "content-disposition" -> {
        ContentDispositionField parsed =
            ContentDispositionFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
        disposition = parsed.getDispositionType();
        fileName = clean(parsed.getFilename());
      }
      case "content-type" -> {
        ContentTypeField parsed =
            ContentTypeFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
        charset = parsed.getCharset();
        typeName = clean(parsed.getParameter("name"));
        flowed = "flowed".equalsIgnoreCase(parsed.getParameter("format"));
        deleteSpace = "yes".equalsIgnoreCase(parsed.getParameter("delsp"));
      }
      default -> {} // a field of some other use
    }
  }

  /** Whether it is a file beside the text, by its own words. */
  boolean isAttached() {
    return "attachment".equals(disposition) || !fileName().isBlank();
  }

  /** The name of the file; empty where it has none. */
  String fileName() {
    return fileName.isBlank() ? typeName : fileName;
  }

  @Nullable String charset() {
    return charset;
  }

  /** Whether its lines are broken for the way, to be joined again (RFC 3676). */
  boolean isFlowed() {
    return flowed;
  }

  /** Whether the space at the end of such a line is none of its own. */
  boolean deletesSpace() {
    return deleteSpace;
  }

  /** A name is shown to people, so it is one line; whatever folders it names mean nothing. */
  private static String clean(@Nullable String name) {
    return Optional.ofNullable(name)
        .map(HeaderWords::decoded)
        .map(words -> words.length() > 200 ? words.substring(0, 200) : words)
        .orElse("");
  }
}
