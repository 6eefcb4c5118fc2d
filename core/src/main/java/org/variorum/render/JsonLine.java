package org.variorum.render;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One object a line, compact; and the few shapes that recur in such objects. */
final class JsonLine {

  private final JsonFactory factory = new JsonFactory();

  /** Writes the object whose properties {@code properties} writes, and a newline. */
  void write(Appendable out, Consumer<JsonGenerator> properties) throws IOException {
    // The line is made before any of it is written, so that none is ever written in part.
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    }
    out.append(line.getBuffer()).append('\n');
  }

  /** A property that is a string or null. */
  static void orNull(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /** A property that is an array of {@code [start, end]} in code points. */
  static void spans(JsonGenerator json, String name, List<Span> spans, CodePoints points) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(points.at(span.start()));
      json.writeNumber(points.at(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The properties {@code start} and {@code end}, in code points. */
  static void place(JsonGenerator json, Span span, CodePoints points) {
    json.writeNumberProperty("start", points.at(span.start()));
    json.writeNumberProperty("end", points.at(span.end()));
  }
}
