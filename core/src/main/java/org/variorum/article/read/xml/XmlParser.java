package org.variorum.article.read.xml;

import javax.xml.stream.XMLInputFactory;

/** The XML parser of the JDK, as what comes from outside is to be read. */
public final class XmlParser {

  private XmlParser() {}

  /** A new parser's factory: no document type is read, and nothing outside is opened. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Each &lt; counts as an entity there: a long feed of escaped HTML, or a long document with
    // apostrophes, would be taken for an attack.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    // Ours is told apart from other troubles, and adjustable.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }
}
