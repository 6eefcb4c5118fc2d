package org.variorum.render;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.variorum.collation.Collation;
import org.variorum.result.CollatedStory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A document in TEI as somebody reads it who has the Guidelines and not our code.
 *
 * @param text the document
 * @param root its root
 */
record TeiDocument(String text, Element root) {

  static TeiDocument of(Collation collation) throws IOException, SAXException {
    return of(CollatedStory.of(collation));
  }

  static TeiDocument of(CollatedStory story) throws IOException, SAXException {
    StringBuilder text = new StringBuilder();
    new TeiRenderer("0.1.0").render(story, text);
    return of(text.toString());
  }

  static TeiDocument of(String text) throws IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
      return new TeiDocument(text, document.getDocumentElement());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the schema finds wrong; ids that are there twice too. */
  List<String> faults() throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Faults(faults));
    RngProperty.CHECK_ID_IDREF.add(properties);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    String schema =
        Objects.requireNonNull(TeiDocument.class.getResource("tei-apparatus.rnc")).toString();
    if (driver.loadSchema(new InputSource(schema))) {
      driver.validate(new InputSource(new StringReader(text)));
    }
    return faults;
  }

  /** Pointers to what is not there. */
  Set<String> pointersToNothing() {
    Set<String> ids = new HashSet<>();
    Set<String> pointers = new TreeSet<>();
    for (Element element : all("*")) {
      ids.add("#" + element.getAttributeNS(XMLConstants.XML_NS_URI, "id"));
      for (String name : List.of("wit", "source", "corresp", "prev")) {
        Arrays.stream(element.getAttribute(name).split(" "))
            .filter(pointer -> !pointer.isEmpty())
            .forEach(pointers::add);
      }
    }
    pointers.removeAll(ids);
    return pointers;
  }

  List<Element> all(String name) {
    NodeList found = root.getElementsByTagName(name);
    return elements(found);
  }

  /** The account ids, by the names that stand for them here. */
  Map<String, String> accounts() {
    Map<String, String> accounts = new TreeMap<>();
    for (Element witness : all("witness")) {
      elements(witness.getElementsByTagName("idno")).stream()
          .filter(idno -> idno.getAttribute("type").equals("id"))
          .forEach(idno ->
              accounts.put(
                  "#" + witness.getAttributeNS(XMLConstants.XML_NS_URI, "id"),
                  idno.getTextContent()));
    }
    return accounts;
  }

  Element utterance(String id) {
    return all("div").stream()
        .filter(div -> div.getAttributeNS(XMLConstants.XML_NS_URI, "id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The reading of each account that the blocks of an utterance name, by the account's id. */
  Map<String, String> readings(String utterance) {
    Map<String, String> readings = new TreeMap<>();
    for (Element block : elements(utterance(utterance).getElementsByTagName("ab"))) {
      String type = block.getAttribute("type");
      if (!type.equals("headline") && !type.equals("caption")) {
        for (String pointer : List.of(block.getAttribute("source").split(" "))) {
          StringBuilder words = new StringBuilder();
          collect(block, pointer, words);
          readings.put(
              Objects.requireNonNull(accounts().get(pointer)),
              words.toString().replaceAll("\\s+", " ").strip());
        }
      }
    }
    return readings;
  }

  private static void collect(Node of, String pointer, StringBuilder words) {
    for (Node child : nodes(of)) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        words.append(child.getTextContent());
      } else if (child instanceof Element app && app.getTagName().equals("app")) {
        for (Node reading : nodes(app)) {
          if (reading instanceof Element rdg
              && List.of(rdg.getAttribute("wit").split(" ")).contains(pointer)) {
            collect(rdg, pointer, words);
          }
        }
      }
    }
  }

  private static List<Node> nodes(Node of) {
    NodeList nodes = of.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
        .toList();
  }

  private record Faults(List<String> found) implements ErrorHandler {

    @Override
    public void warning(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      found.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
