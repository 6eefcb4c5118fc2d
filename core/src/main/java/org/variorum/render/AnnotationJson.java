package org.variorum.render;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.render.Annotation.Place;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes annotations, each place by its words and by its position. */
final class AnnotationJson {

  /** How much stands before and after the words of a place, in code points. */
  private static final int CONTEXT = 32;

  /** What may name a source: an absolute address without anything that an IRI may not hold. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`\\p{Cs}\\p{Cn}\\p{Co}]+");

  private final JsonGenerator json;
  private final List<Source> sources;

  /** The text of an account, and how it is named. */
  private record Source(String text, CodePoints points, String hash, @Nullable String address) {

    static Source of(Article article) {
      String url = article.url();
      String address = url != null && ADDRESS.matcher(url).matches() ? url : null;
      String text = article.text();
      return new Source(text, new CodePoints(text), TextHash.uri(text), address);
    }
  }

  AnnotationJson(Collation collation, JsonGenerator json) {
    this.json = json;
    this.sources = collation.accounts().stream().map(a -> Source.of(a.article())).toList();
  }

  void write(String id, Annotation annotation) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("type", "Annotation");
    json.writeArrayPropertyStart("motivation");
    json.writeString("describing").writeString("tagging").writeEndArray();
    json.writeArrayPropertyStart("body");
    body("describing", annotation.words(), true);
    annotation.tags().forEach(tag -> body("tagging", tag, false));
    json.writeEndArray().writeArrayPropertyStart("target");
    annotation.places().forEach(this::target);
    json.writeEndArray().writeEndObject();
  }

  private void body(String purpose, String value, boolean sentence) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    if (sentence) {
      json.writeStringProperty("format", "text/plain");
      json.writeStringProperty("language", "en");
    }
    json.writeStringProperty("value", Storable.whole(value));
    json.writeEndObject();
  }

  private void target(Place place) {
    Source source = sources.get(place.account());
    json.writeStartObject();
    json.writeStringProperty("type", "SpecificResource");
    if (source.address() == null) {
      json.writeStringProperty("source", source.hash());
    } else {
      json.writeStringProperty("source", source.address());
      json.writeObjectPropertyStart("state");
      json.writeStringProperty("type", "TimeState");
      json.writeStringProperty("cached", source.hash());
      json.writeEndObject();
    }
    json.writeArrayPropertyStart("selector");
    quote(source.text(), place.span());
    position(source.points(), place.span());
    json.writeEndArray().writeEndObject();
  }

  private void quote(String text, Span span) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", Storable.whole(span.of(text)));
    json.writeStringProperty(
        "prefix", Storable.whole(text.substring(before(text, span), span.start())));
    json.writeStringProperty(
        "suffix", Storable.whole(text.substring(span.end(), after(text, span))));
    json.writeEndObject();
  }

  private static int before(String text, Span span) {
    int near = Math.max(0, span.start() - 2 * CONTEXT); // or each place would cost the whole text
    int most = Math.min(CONTEXT, text.codePointCount(near, span.start()));
    return text.offsetByCodePoints(span.start(), -most);
  }

  private static int after(String text, Span span) {
    int near = Math.min(text.length(), span.end() + 2 * CONTEXT);
    int most = Math.min(CONTEXT, text.codePointCount(span.end(), near));
    return text.offsetByCodePoints(span.end(), most);
  }

  private void position(CodePoints points, Span span) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", points.at(span.start()));
    json.writeNumberProperty("end", points.at(span.end()));
    json.writeEndObject();
  }
}
