package org.variorum.render;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.Departure;
import org.variorum.collation.Departure.Side;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;
import tools.jackson.core.JsonGenerator;

/** The properties of a departure, its places counted in the texts of both sides. */
final class JsonDeparture {

  private final JsonGenerator json;
  private final String printedName;
  private final CodePoints printed;
  private final String spokenName;
  private final CodePoints spoken;

  /** Calls the two sides by these names, with the texts in which their places are counted. */
  JsonDeparture(
      JsonGenerator json,
      String printedName,
      CodePoints printed,
      String spokenName,
      CodePoints spoken) {
    this.json = json;
    this.printedName = printedName;
    this.printed = printed;
    this.spokenName = spokenName;
    this.spoken = spoken;
  }

  /** Writes {@code departure}, which {@code who} makes from what {@code where} has. */
  void write(Departure departure, String who, String where) {
    json.writeStringProperty("kind", departure.kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("grave", departure.grave());
    json.writeBooleanProperty("hidden", departure.hidden());
    json.writeArrayPropertyStart("touches");
    departure.touches().forEach(touch -> json.writeString(touch.name().toLowerCase(Locale.ROOT)));
    json.writeEndArray();
    side(printedName, departure.printed(), printed);
    side(spokenName, departure.spoken(), spoken);
    if (departure.kind() == Departure.Kind.JOIN) {
      json.writeNumberProperty("apart", departure.apart());
    }
    json.writeStringProperty("says", departure.sentence(List.of(who), where));
  }

  private void side(String name, @Nullable Side side, CodePoints points) {
    if (side == null) {
      json.writeNullProperty(name);
      return;
    }
    Span span = side.span();
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", side.text());
    json.writeArrayPropertyStart("at");
    json.writeNumber(points.at(span.start())).writeNumber(points.at(span.end()));
    json.writeEndArray().writeEndObject();
  }
}
