package org.variorum.article.read.wire;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.Form;
import org.variorum.article.read.xml.XmlCursor;
import org.variorum.article.read.xml.XmlCursor.Step;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One item of ninjs (1.0 to 3.1), taken property by property as they come. What does not count is
 * passed over and not kept; of several bodies only the best is: marked up rather than plain, since
 * that keeps paragraphs and quotations apart.
 */
public final class NinjsItem {

  /** How a body is written, the best first. */
  private enum Markup {
    HTML,
    NITF,
    UNSAID,
    PLAIN
  }

  /** Those whose value is kept, in lower case: versions of ninjs differ in nothing but that. */
  private static final Set<String> KEPT =
      Set.of(
          "uri",
          "type",
          "headline",
          "title",
          "byline",
          "by",
          "language",
          "copyrightholder",
          "copyrightnotice",
          "provider",
          "source",
          "firstcreated",
          "versioncreated",
          "contentcreated");

  /**
   * Arrays of objects, or for {@code infosource} one object, and which property of these counts.
   */
  private static final Map<String, String> LISTS =
      Map.of("headlines", "value", "infosources", "name", "infosource", "name");

  /**
   * Those that tell ninjs, and all that begin with {@code body_}: with one of them an object
   * without a text is an item of it. Headlines and moments are in JSON of any kind.
   */
  private static final Set<String> TELLING = Set.of("uri", "bodies");

  private final Limits limits;
  private final Map<String, String> said = new HashMap<>();
  private boolean isNinjs;
  private @Nullable String body;
  private String bodyProperty = "";
  private Markup markup = Markup.PLAIN;

  /** An item of which nothing is known yet. */
  public NinjsItem(Limits limits) {
    this.limits = limits;
  }

  /**
   * Takes a property, at whose value {@code parser} stands. Afterwards it stands there still, or at
   * the end of the array or object that the value is.
   */
  public void take(String property, JsonParser parser) {
    String name = property.toLowerCase(Locale.ROOT);
    boolean isString = parser.currentToken() == JsonToken.VALUE_STRING;
    isNinjs |= TELLING.contains(name) || name.startsWith("body_");
    if (name.startsWith("body_") && isString) {
      body(name, ofProperty(name), parser.getString());
    } else if (name.equals("bodies")) {
      each(parser, this::bodyOf);
    } else if (LISTS.containsKey(name)) {
      String key = LISTS.getOrDefault(name, "");
      each(parser, object -> said(name, object.get(key)));
      said(name, isString ? parser.getString() : null);
    } else if (KEPT.contains(name) && isString) {
      said(name, parser.getString());
    }
  }

  /** Hands the strings of each object to {@code take}: of one, or of all in an array. */
  private static void each(JsonParser parser, Consumer<Map<String, String>> take) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      take.accept(strings(parser));
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          take.accept(strings(parser));
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  /** The strings that count of the object that begins here. */
  private static Map<String, String> strings(JsonParser parser) {
    Map<String, String> strings = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      boolean counts = Set.of("value", "name", "role", "contenttype").contains(name);
      if (parser.nextToken() == JsonToken.VALUE_STRING && counts) {
        strings.putIfAbsent(name, parser.getString());
      }
      parser.skipChildren();
    }
    return strings;
  }

  private void bodyOf(Map<String, String> object) {
    String kind = object.getOrDefault("contenttype", object.getOrDefault("role", ""));
    body("bodies", ofType(kind.toLowerCase(Locale.ROOT)), object.getOrDefault("value", ""));
  }

  private void body(String property, Markup written, String words) {
    if (!words.isBlank() && (body == null || written.compareTo(markup) < 0)) {
      body = words;
      bodyProperty = property;
      markup = written;
    }
  }

  private static Markup ofProperty(String name) {
    return switch (name) {
      case "body_text" -> Markup.PLAIN;
      case "body_html", "body_xhtml", "body_html5", "body_xhtml5" -> Markup.HTML;
      case "body_nitf" -> Markup.NITF;
      default -> Markup.UNSAID;
    };
  }

  private static Markup ofType(String type) {
    return type.contains("nitf")
        ? Markup.NITF
        : type.contains("html")
            ? Markup.HTML
            : type.contains("text") || type.contains("plain") ? Markup.PLAIN : Markup.UNSAID;
  }

  private void said(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      said.putIfAbsent(name, value.strip());
    }
  }

  /** Whether what was taken is ninjs: it is named by a {@code uri}, or has a body as ninjs has. */
  public boolean isNinjs() {
    return isNinjs;
  }

  /**
   * What it says.
   *
   * @throws Unreadable if it is without words or without a name of its own
   */
  public Draft draft() throws Unreadable {
    Draft.Builder draft = Draft.builder();
    if (said.get("uri") == null) {
      throw new Unreadable(null, "is ninjs without a `uri`");
    }
    @Nullable String words = body;
    if (words == null) {
      throw new Unreadable(null, withoutText());
    }
    Provenance from = new Provenance("ninjs:" + bodyProperty, Sureness.DECLARED);
    Optional<Draft> inner = markup == Markup.NITF ? ofNitf(words) : Optional.empty();
    switch (markup) {
      case HTML -> draft.set(Field.TEXT, Form.HTML.text(words), from);
      case PLAIN -> draft.set(Field.TEXT, Form.PLAIN.text(words), from);
      case UNSAID -> draft.set(Field.TEXT, Form.EITHER.text(words), from);
      case NITF -> draft.set(Field.TEXT, inner.map(Draft::text).orElse(""), from);
    }
    WireRule.OF_NINJS.forEach(rule -> rule.apply(said, draft));
    inner.ifPresent(draft::fillFrom);
    if (!draft.knows(Field.TEXT)) {
      throw new Unreadable(null, withoutText());
    }
    return draft.build();
  }

  private Optional<Draft> ofNitf(String document) throws Unreadable {
    XmlCursor xml = XmlCursor.over(new StringReader(document), limits, null);
    for (Step step = xml.next(); step != Step.FINISHED; step = xml.next()) {
      if (step == Step.START && xml.local().equals("nitf")) {
        return Optional.of(Nitf.read(xml));
      }
    }
    return Optional.empty();
  }

  private String withoutText() {
    String type = said.getOrDefault("type", "");
    return type.isEmpty() || type.equals("text") || !type.matches("[a-zA-Z]{1,20}")
        ? "is a ninjs item without a body: it has no text"
        : "is a ninjs " + type + ": it has no text";
  }
}
