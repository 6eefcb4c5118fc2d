package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.article.Article;
import org.variorum.check.Check;
import org.variorum.check.PrintedWords;
import org.variorum.text.CodePoints;
import tools.jackson.core.JsonGenerator;

/** Writes what came of checking a claim as a line of JSON. */
public final class CheckJson implements CheckRenderer {

  private final JsonLine line = new JsonLine();

  @Override
  public void head(Appendable out) {}

  @Override
  public void write(Check check, Appendable out) throws IOException {
    line.write(out, json -> properties(check, json));
  }

  private static void properties(Check check, JsonGenerator json) {
    CodePoints claimed = new CodePoints(check.claimed().words());
    json.writeStringProperty("words", check.claimed().words());
    JsonLine.orNull(json, "speaker", check.claimed().speaker());
    json.writeStringProperty("verdict", check.verdict().key());
    json.writeStringProperty("why", check.why());
    json.writeArrayPropertyStart("readings");
    for (PrintedWords reading : check.readings()) {
      json.writeStartObject();
      CodePoints points = new CodePoints(reading.fieldText());
      place(reading, points, json);
      JsonLine.orNull(json, "quotation", reading.quotation());
      JsonLine.orNull(json, "speaker", reading.speaker());
      JsonLine.orNull(json, "authority", reading.authority());
      json.writeStringProperty("verdict", reading.verdict().key());
      json.writeBooleanProperty("excerpt", reading.excerpt());
      json.writeArrayPropertyStart("departures");
      JsonDeparture departures = new JsonDeparture(json, "claim", claimed, "report", points);
      reading
          .departures()
          .forEach(departure -> {
            json.writeStartObject();
            departures.write(departure, "your wording", reading.article().label());
            json.writeEndObject();
          });
      json.writeEndArray().writeEndObject();
    }
    json.writeEndArray().writeArrayPropertyStart("unquoted");
    for (PrintedWords words : check.unquoted()) {
      json.writeStartObject();
      place(words, new CodePoints(words.fieldText()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    strings("ascribed", List.copyOf(check.ascribed().keySet()), json);
    strings("ascribedElsewhere", check.ascribedElsewhere(), json);
  }

  private static void place(PrintedWords words, CodePoints points, JsonGenerator json) {
    Article article = words.article();
    json.writeStringProperty("id", article.id());
    JsonLine.orNull(json, "outlet", article.outlet() == null ? null : article.outlet().name());
    JsonLine.orNull(json, "url", article.url());
    JsonLine.orNull(
        json, "published", article.published() == null ? null : article.published().toString());
    json.writeStringProperty("field", words.field());
    JsonLine.spans(json, "spans", words.spans(), points);
    json.writeStringProperty("text", words.text());
  }

  private static void strings(String name, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
