package org.variorum.render;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.quantity.Counted;
import org.variorum.quantity.Quantity;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.CodePoints;
import org.variorum.time.Timex;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what was found in an article as a line of JSON: what was found in the body, then, marked
 * {@code "field":"title"} and {@code "field":"captions[0]"}, in the title and in each caption.
 */
public final class AnnotatedArticleJson {

  private final JsonLine line = new JsonLine();

  /** A field of the article with what every part of its output needs. */
  private record Field(
      AnnotatedText found, CodePoints points, @Nullable String name, IntFunction<String> ids) {

    void mark(JsonGenerator json) {
      if (name != null) {
        json.writeStringProperty("field", name);
      }
    }
  }

  /**
   * Writes {@code annotated} and a newline.
   *
   * @throws IOException if {@code out} does
   */
  public void write(AnnotatedArticle annotated, Appendable out) throws IOException {
    List<Field> fields = fields(annotated);
    line.write(
        out,
        json -> {
          json.writeStringProperty("id", annotated.article().id());
          json.writeArrayPropertyStart("quotations");
          fields.forEach(field -> quotations(json, field));
          json.writeEndArray();
          json.writeArrayPropertyStart("timexes");
          fields.forEach(field -> timexes(json, field));
          json.writeEndArray();
          json.writeArrayPropertyStart("names");
          fields.forEach(field -> names(json, field));
          json.writeEndArray();
          json.writeArrayPropertyStart("quantities");
          fields.forEach(field -> quantities(json, field));
          json.writeEndArray();
        });
  }

  private static List<Field> fields(AnnotatedArticle annotated) {
    String id = annotated.article().id();
    List<Field> fields = new ArrayList<>();
    fields.add(field(annotated.body(), null, annotated::quotationId));
    @Nullable AnnotatedText title = annotated.title();
    if (title != null) {
      fields.add(field(title, "title", index -> id + "/t" + (index + 1)));
    }
    for (int i = 0; i < annotated.captions().size(); i++) {
      String prefix = id + "/c" + (i + 1) + "q";
      fields.add(
          field(annotated.captions().get(i), "captions[" + i + "]", index -> prefix + (index + 1)));
    }
    return fields;
  }

  private static Field field(AnnotatedText found, @Nullable String name, IntFunction<String> ids) {
    return new Field(found, new CodePoints(found.text()), name, ids);
  }

  private static void quotations(JsonGenerator json, Field field) {
    List<Quotation> quotations = field.found().quotations();
    for (int i = 0; i < quotations.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("id", field.ids().apply(i));
      field.mark(json);
      quotation(json, quotations.get(i), field);
      json.writeEndObject();
    }
  }

  private static void quotation(JsonGenerator json, Quotation quotation, Field field) {
    CodePoints points = field.points();
    json.writeStringProperty("type", lowerCase(quotation.type()));
    JsonLine.spans(json, "content", quotation.content(), points);
    if (quotation.source().isEmpty()) {
      json.writeNullProperty("source");
    } else {
      JsonLine.spans(json, "source", quotation.source(), points);
    }
    JsonLine.spans(json, "cue", quotation.cue(), points);
    json.writeStringProperty("text", QuotedWords.of(quotation, field.found().text()));
    @Nullable Speaker speaker = quotation.speaker();
    JsonLine.orNull(json, "speaker", speaker == null ? null : speaker.name());
    JsonLine.orNull(json, "addressee", quotation.addressee());
    JsonLine.orNull(json, "venue", quotation.venue());
    JsonLine.orNull(json, "authority", quotation.authority());
    json.writeStringProperty("stance", lowerCase(quotation.stance()));
    if (quotation.nestedIn().isPresent()) {
      json.writeStringProperty("nestedIn", field.ids().apply(quotation.nestedIn().getAsInt()));
    } else {
      json.writeNullProperty("nestedIn");
    }
    if (quotation.confidence().isPresent()) {
      json.writeName("confidence");
      json.writeNumber(String.format(Locale.ROOT, "%.3f", quotation.confidence().getAsDouble()));
    }
    json.writeStringProperty("rule", quotation.rule());
  }

  private static void timexes(JsonGenerator json, Field field) {
    for (Timex timex : field.found().timexes()) {
      json.writeStartObject();
      field.mark(json);
      JsonLine.place(json, timex.span(), field.points());
      json.writeStringProperty("type", timex.type().name());
      JsonLine.orNull(json, "value", timex.value());
      JsonLine.orNull(json, "mod", timex.mod() == null ? null : timex.mod().name());
      json.writeStringProperty("text", timex.span().of(field.found().text()));
      json.writeStringProperty("rule", timex.rule());
      json.writeEndObject();
    }
  }

  private static void names(JsonGenerator json, Field field) {
    for (Mention mention : field.found().names().mentions()) {
      Entity entity = field.found().names().entity(mention);
      json.writeStartObject();
      field.mark(json);
      JsonLine.place(json, mention.span(), field.points());
      json.writeStringProperty("type", entity.type().name());
      json.writeStringProperty("entity", entity.name());
      json.writeEndObject();
    }
  }

  private static void quantities(JsonGenerator json, Field field) {
    for (Quantity quantity : field.found().quantities()) {
      Counted counted = quantity.counted();
      json.writeStartObject();
      field.mark(json);
      JsonLine.place(json, quantity.span(), field.points());
      json.writeStringProperty("kind", quantity.kind().name());
      number(json, "min", quantity.range().min());
      number(json, "max", quantity.range().max());
      json.writeBooleanProperty("approximate", quantity.range().approximate());
      JsonLine.orNull(json, "unit", quantity.unit());
      JsonLine.orNull(json, "of", counted == null ? null : counted.noun());
      JsonLine.orNull(json, "class", counted == null ? null : counted.of().name());
      json.writeStringProperty("text", quantity.span().of(field.found().text()));
      json.writeStringProperty("rule", quantity.rule());
      json.writeEndObject();
    }
  }

  /** Without an exponent, which not every reader of JSON takes for a whole number. */
  private static void number(JsonGenerator json, String property, @Nullable BigDecimal value) {
    if (value == null) {
      json.writeNullProperty(property);
    } else {
      json.writeName(property);
      json.writeNumber(value.stripTrailingZeros().toPlainString());
    }
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
