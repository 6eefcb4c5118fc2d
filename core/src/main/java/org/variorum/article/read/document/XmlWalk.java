package org.variorum.article.read.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Bounded;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.XmlParser;

/** Goes through XML from front to back, without document types or entities of its own. */
final class XmlWalk {

  /** Who is told of what is met. */
  interface Visitor {

    /** An element begins; false to pass over all of it. */
    boolean start(String name, XMLStreamReader at);

    /** An element that was not passed over ends. */
    void end(String name, XMLStreamReader at);

    /** Words, or a part of them. */
    void text(String words);
  }

  private XmlWalk() {}

  /**
   * Tells {@code visitor} what {@code in} holds.
   *
   * @throws Unreadable if it is no XML, too long, too deep, or declares a document type
   */
  static void walk(InputStream in, Limits limits, Visitor visitor) throws IOException {
    try {
      XMLStreamReader xml =
          XmlParser.factory().createXMLStreamReader(XmlCharacters.of(new Bounded(in, limits)));
      walk(xml, limits.nesting(), visitor);
      xml.close();
    } catch (XMLStreamException | RuntimeException e) {
      throw reason(e);
    }
  }

  private static void walk(XMLStreamReader xml, int nesting, Visitor visitor)
      throws XMLStreamException, Unreadable {
    int depth = 0;
    int passedOver = 0; // the depth of what is passed over, or 0
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > nesting) {
            throw new Unreadable(
                null, "has more than " + nesting + " elements of XML inside one another");
          }
          if (passedOver == 0 && !visitor.start(xml.getLocalName(), xml)) {
            passedOver = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (passedOver == 0) {
            visitor.end(xml.getLocalName(), xml);
          } else if (passedOver == depth) {
            passedOver = 0;
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (passedOver == 0) {
            visitor.text(xml.getText());
          }
        }
        case XMLStreamConstants.DTD ->
            throw new Unreadable(null, "declares a document type, which no such document needs");
        default -> {} // comments, instructions to programs: not ours to name them all
      }
    }
  }

  /** The value of the attribute called {@code name}, with whatever prefix; or null. */
  static @Nullable String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return null;
  }

  /** What was wrong with the bytes, if that is what stopped the parser. */
  private static Unreadable reason(Exception trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable unreadable) {
        return unreadable;
      }
      if (cause instanceof XMLStreamException xml
          && xml.getNestedException() instanceof Unreadable unreadable) {
        return unreadable;
      }
    }
    return new Unreadable(null, "is broken: its XML cannot be read");
  }
}
