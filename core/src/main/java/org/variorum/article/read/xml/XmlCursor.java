package org.variorum.article.read.xml;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * A place in a document in XML that moves from its beginning to its end, once.
 *
 * <p>A document type is passed over unread, so that no entity of it is expanded and nothing outside
 * is opened; of entities, those of XML and HTML are known. Elements stand in one another no deeper
 * than {@link Limits#nesting()}; how long the document may be is for whoever hands it over to say.
 * Not thread-safe.
 */
public final class XmlCursor {

  /** What stands at the place. */
  public enum Step {
    /** An element begins. */
    START,
    /** Words. */
    WORDS,
    /** An element ends. */
    END,
    /** The document has ended. */
    FINISHED
  }

  /**
   * What an element holds.
   *
   * @param words its words, those of elements in it included
   * @param html the same with the elements in it, or null where there are none
   */
  public record Inner(String words, @Nullable String html) {}

  private final XMLStreamReader reader;
  private final Limits limits;
  private final Deque<Scope> open = new ArrayDeque<>();
  private final Prefixes prefixes = new Prefixes();
  private final Scope around;
  private boolean ended;
  private boolean finished;
  private @Nullable String unknownEntity;
  private String words = "";

  private XmlCursor(XMLStreamReader reader, Limits limits, @Nullable String url) {
    this.reader = reader;
    this.limits = limits;
    this.around = new Scope("", "", url, null, 0);
  }

  /**
   * Moves through {@code document}.
   *
   * @param url where it was found, to which addresses in it are relative, or null
   */
  public static XmlCursor over(Reader document, Limits limits, @Nullable String url)
      throws Unreadable {
    // Characters, not bytes: of bytes that do not fit their encoding the parser tells the terminal.
    try {
      return new XmlCursor(factory().createXMLStreamReader(document), limits, url);
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XmlParser.factory();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Half of the feeds in the world forget to declare a prefix.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /**
   * Moves on, and says what stands there.
   *
   * @throws Unreadable if the document cannot be read on, or has ended where it should not: who
   *     asks behind {@link Step#FINISHED} waits for the end of an element that will not come
   */
  public Step next() throws Unreadable {
    try {
      while (true) {
        leave();
        if (!reader.hasNext()) {
          return finish();
        }
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            enter();
            return Step.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            ended = true;
            return Step.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            words = reader.getText();
            return Step.WORDS;
          }
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            words = entity(reader.getLocalName());
            return Step.WORDS;
          }
          default -> {
            // Comments, instructions, the document type: nothing that is read.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw XmlTrouble.of(e);
    } catch (RuntimeException e) {
      // The parser's own faults, such as an index outside of its buffer on mutilated bytes.
      throw new Unreadable(place(), "is not well-formed XML: " + Unreadable.saidBy(e));
    }
  }

  private Step finish() throws Unreadable {
    if (finished || !open.isEmpty()) {
      throw new Unreadable(place(), "ends within an element");
    }
    finished = true;
    return Step.FINISHED;
  }

  private void leave() {
    if (ended) {
      ended = false;
      prefixes.forget(open.pop().declared());
    }
  }

  private void enter() throws Unreadable {
    if (open.size() >= limits.nesting()) {
      throw new Unreadable(place(), "nests deeper than " + limits.nesting() + " levels");
    }
    int declared = prefixes.declare(reader);
    String name = reader.getLocalName();
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    String local = name.substring(colon + 1).toLowerCase(Locale.ROOT);
    Scope outer = outer();
    @Nullable String base = xmlAttribute("base");
    @Nullable String language = xmlAttribute("lang");
    open.push(
        new Scope(
            local,
            prefixes.namespace(prefix),
            base == null ? outer.base() : Addresses.resolve(outer.base(), base),
            language == null ? outer.language() : language,
            declared));
  }

  private Scope outer() {
    Scope outer = open.peek();
    return outer == null ? around : outer;
  }

  private @Nullable String xmlAttribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && "xml".equals(reader.getAttributePrefix(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private String entity(String name) {
    String reference = "&" + name + ";";
    String meant = Parser.unescapeEntities(reference, true);
    if (meant.equals(reference)) {
      unknownEntity = name;
    }
    return meant;
  }

  /** Begins a part; an unknown entity before it is forgotten. */
  public void beginPart() {
    unknownEntity = null;
  }

  /**
   * Why words are missing that were referred to since {@link #beginPart()}, or empty if none are:
   * an entity stands for them that only a document type declares.
   */
  public Optional<String> lostWords() {
    return Optional.ofNullable(unknownEntity)
        .map(name ->
            "has words that stand elsewhere: &"
                + name
                + "; is neither of XML nor of HTML, and document types are not read");
  }

  /** How many elements are open, that which begins or ends here included. */
  public int depth() {
    return open.size();
  }

  /** The name of the innermost element, in lower case and without a prefix. */
  public String local() {
    return outer().local();
  }

  /** The namespace of the innermost element; empty where it has none. */
  public String namespace() {
    return outer().namespace();
  }

  /** The address to which those in the innermost element are relative, or null. */
  public @Nullable String base() {
    return outer().base();
  }

  /** The language of the innermost element, or null where nothing says it. */
  public @Nullable String language() {
    return outer().language();
  }

  /** The words at {@link Step#WORDS}; of a run of words perhaps but a piece. */
  public String words() {
    return words;
  }

  /**
   * The value of an attribute at {@link Step#START}, whatever its case, without a prefix rather
   * than with one; or null.
   */
  public @Nullable String attribute(String name) {
    @Nullable String prefixed = null;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equalsIgnoreCase(name)) {
        @Nullable String prefix = reader.getAttributePrefix(i);
        if (prefix == null || prefix.isEmpty()) {
          return reader.getAttributeValue(i);
        }
        prefixed = reader.getAttributeValue(i);
      }
    }
    return prefixed;
  }

  /** The line in which this is, in words. */
  public String line() {
    return "line " + reader.getLocation().getLineNumber();
  }

  /** Where this is, in words. */
  public String place() {
    return XmlTrouble.place(reader.getLocation());
  }

  /** All words of the element that begins here, at whose end this stands afterwards. */
  public String text() throws Unreadable {
    return inner().words();
  }

  /** Moves to the end of the element that begins here. */
  public void skip() throws Unreadable {
    int depth = depth();
    Step step = next();
    while (step != Step.END || depth() > depth) {
      step = next();
    }
  }

  /** What the element that begins here holds; this stands at its end afterwards. */
  public Inner inner() throws Unreadable {
    int depth = depth();
    StringBuilder all = new StringBuilder();
    HtmlBuilder html = new HtmlBuilder();
    boolean elements = false;
    for (Step step = next(); step != Step.END || depth() > depth; step = next()) {
      switch (step) {
        case START -> {
          elements = true;
          html.open(local());
        }
        case WORDS -> {
          all.append(words);
          html.words(words);
        }
        case END -> html.close(local());
        case FINISHED -> throw new Unreadable(place(), "ends within an element");
      }
    }
    return new Inner(all.toString(), elements ? html.toString() : null);
  }

  /**
   * An open element.
   *
   * @param declared how many prefixes it declares
   */
  private record Scope(
      String local,
      String namespace,
      @Nullable String base,
      @Nullable String language,
      int declared) {}
}
