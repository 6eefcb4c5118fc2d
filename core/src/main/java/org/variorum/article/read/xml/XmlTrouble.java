package org.variorum.article.read.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Unreadable;

/** Turns what the XML parser says into words for a rejection. */
final class XmlTrouble {

  private static final String MESSAGE = "Message: ";

  private XmlTrouble() {}

  static Unreadable of(XMLStreamException trouble) {
    for (@Nullable Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable unreadable) {
        return unreadable;
      }
    }
    String said = String.valueOf(trouble.getMessage());
    int message = said.indexOf(MESSAGE);
    String reason = message < 0 ? said : said.substring(message + MESSAGE.length());
    @Nullable Location location = trouble.getLocation();
    return new Unreadable(
        location == null ? null : place(location),
        "is not well-formed XML: " + reason.lines().findFirst().orElse("").strip());
  }

  static String place(Location location) {
    return "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
  }
}
