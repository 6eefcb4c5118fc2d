package org.variorum.article.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.Form;
import org.variorum.article.read.xml.XmlCursor;
import org.variorum.article.read.xml.XmlCursor.Inner;
import org.variorum.article.read.xml.XmlCursor.Step;

/** What the elements of an entry, or of the feed itself, say: of each kind the first with words. */
final class Said {

  /**
   * What one element says.
   *
   * @param words as written
   * @param form in which form
   * @param base to what addresses in it are relative, or null
   * @param language of the words, or null
   */
  record Value(String words, Form form, @Nullable String base, @Nullable String language) {}

  /** Elements whose words are for people, and may be marked up. */
  private static final List<String> PROSE =
      List.of(
          "title",
          "dc:title",
          "content",
          "content:encoded",
          "body",
          "xhtml:body",
          "xhtml:div",
          "fullitem",
          "description",
          "dc:description",
          "summary",
          "abstract",
          "itunes:summary");

  /** Elements of a word or two for programs. */
  private static final List<String> FACTS =
      List.of(
          "guid",
          "id",
          "published",
          "issued",
          "pubdate",
          "created",
          "updated",
          "modified",
          "dc:date",
          "dcterms:issued",
          "dcterms:created",
          "dcterms:modified",
          "dc:publisher",
          "language",
          "dc:language");

  /** {@code ann@courier.example (Ann Lee)}, as RSS wants authors. */
  private static final Pattern MAILBOX =
      Pattern.compile("\\s*[^\\s@()]{1,100}@[^\\s@()]{1,200}\\s*\\(([^()]{1,200})\\)\\s*");

  private final XmlCursor xml;
  private final Vocabulary vocabulary;
  private final Map<String, Value> values = new HashMap<>();
  private final List<String> authors = new ArrayList<>();
  private @Nullable String base;

  Said(XmlCursor xml, Vocabulary vocabulary) {
    this.xml = xml;
    this.vocabulary = vocabulary;
  }

  /** Takes over what the attributes of the entry itself say. */
  void address(XmlCursor at) {
    base = at.base();
    put("about", at.attribute("about"));
    put("href", at.attribute("href"));
    put("lastmod", at.attribute("lastmod"));
    put("xml:lang", at.language());
  }

  /** Reads the element that begins here, called {@code name}, to its end. */
  void take(String name) throws Unreadable {
    switch (name) {
      case "link" -> link();
      case "author", "dc:creator", "dc:author", "itunes:author" -> author(name);
      case "source" -> source();
      default -> {
        if (PROSE.contains(name)) {
          prose(name);
        } else if (FACTS.contains(name)) {
          fact(name);
        } else {
          xml.skip();
        }
      }
    }
  }

  private void fact(String name) throws Unreadable {
    boolean link = !"false".equalsIgnoreCase(xml.attribute("ispermalink"));
    String words = xml.text();
    put(name, words);
    if (name.equals("guid") && link) {
      put("permalink", words);
    }
  }

  private void link() throws Unreadable {
    @Nullable String href = xml.attribute("href");
    @Nullable String rel = xml.attribute("rel");
    String words = xml.text();
    boolean alternate =
        rel == null || rel.equals("alternate") || rel.endsWith("/relation/alternate");
    if (alternate) {
      put("link", href == null ? words : href);
    }
  }

  private void author(String name) throws Unreadable {
    int depth = xml.depth();
    StringBuilder bare = new StringBuilder();
    String named = "";
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      if (step == Step.START) {
        boolean isName = xml.local().equals("name");
        String words = xml.text();
        named = isName && named.isBlank() ? words : named;
      } else if (step == Step.WORDS) {
        bare.append(xml.words());
      }
    }
    String written = Form.PLAIN.line(named.isBlank() ? bare.toString() : named);
    Matcher mailbox = MAILBOX.matcher(written);
    String author = mailbox.matches() ? mailbox.group(1) : written;
    if (name.equals("itunes:author")) {
      put(name, author);
    } else if (!author.isBlank() && !authors.contains(author) && authors.size() < 100) {
      authors.add(author);
    }
  }

  /** The feed from which an entry was taken over. */
  private void source() throws Unreadable {
    int depth = xml.depth();
    StringBuilder bare = new StringBuilder();
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      if (step == Step.START && vocabulary.name(xml).equals("title")) {
        prose("source");
      } else if (step == Step.START) {
        xml.skip();
      } else if (step == Step.WORDS) {
        bare.append(xml.words());
      }
    }
    put("source", bare.toString());
  }

  private void prose(String name) throws Unreadable {
    String type = lower(xml.attribute("type"));
    String mode = lower(xml.attribute("mode"));
    @Nullable String from = xml.base();
    @Nullable String language = xml.language();
    Inner inner = xml.inner();
    @Nullable String html = inner.html();
    Value value =
        html == null
            ? escaped(inner.words(), type, mode, from, language)
            : new Value(html, Form.HTML, from, language);
    if (!value.words().isBlank()) {
      values.putIfAbsent(name, value);
    }
  }

  private Value escaped(
      String words, String type, String mode, @Nullable String from, @Nullable String language) {
    boolean isHtml = type.equals("html") || type.equals("text/html");
    if (mode.equals("base64") || isBinary(type)) {
      return new Value(decoded(words), isHtml ? Form.HTML : Form.EITHER, from, language);
    }
    boolean literal =
        mode.equals("xml")
            || (type.isEmpty() && vocabulary.isAtom() && mode.isEmpty())
            || type.equals("text")
            || type.equals("text/plain")
            || type.equals("xhtml")
            || type.endsWith("xml");
    Form form = isHtml ? Form.HTML : literal ? Form.PLAIN : Form.EITHER;
    return new Value(words, form, from, language);
  }

  private static boolean isBinary(String type) {
    return type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
  }

  /** Empty where it is no Base64: a picture says nothing, and neither does a broken text. */
  private static String decoded(String words) {
    try {
      String text =
          new String(Base64.getMimeDecoder().decode(words.strip()), StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') >= 0 || text.indexOf(0) >= 0 ? "" : text;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String lower(@Nullable String value) {
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }

  private void put(String name, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      values.putIfAbsent(name, new Value(words.strip(), Form.EITHER, xml.base(), null));
    }
  }

  /** What the first element of that name says. */
  Optional<Value> value(String name) {
    return name.equals("author") && !authors.isEmpty()
        ? Optional.of(new Value(String.join(", ", authors), Form.PLAIN, null, null))
        : Optional.ofNullable(values.get(name));
  }

  /** What the entry is called, unique in its feed at least. */
  Optional<String> guid() {
    return List.of("guid", "id", "about").stream()
        .flatMap(name -> value(name).stream())
        .map(Value::words)
        .findFirst();
  }

  /** The language of its words, as stated. */
  Optional<String> language() {
    return EntryRule.textOf(this)
        .map(Value::language)
        .or(() -> value("dc:language").map(Value::words))
        .or(() -> value("language").map(Value::words))
        .or(() -> value("xml:lang").map(Value::words));
  }

  /** To what addresses in it are relative, or null. */
  @Nullable String base() {
    return base;
  }
}
