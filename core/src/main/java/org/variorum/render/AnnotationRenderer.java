package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.variorum.collation.Collation;
import org.variorum.result.CollatedStory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Annotations by the Web Annotation Data Model (W3C Recommendation of 23 February 2017) in JSON-LD:
 * one a reading, one a difference and one a place of a conflict, all on one page of one collection,
 * each on a line.
 *
 * <p>Ids are made of what is annotated, so that the same place has the same id in every run and
 * whatever the order of the accounts. Half of a surrogate pair is shown as {@code �}. Thread-safe.
 */
public final class AnnotationRenderer implements Renderer {

  private final String version;
  private final JsonFactory factory = new JsonFactory();

  /** Names {@code version} as that of the program: {@code 0.1.0}. */
  public AnnotationRenderer(String version) {
    this.version = version;
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    Collation collation = story.collation();
    List<Annotation> annotations = new Annotations(story).all();
    AnnotationIds ids = new AnnotationIds();
    String id = ids.of(annotations.stream().map(Annotation::key).sorted().toList());
    String page = ids.of(List.of(id, "page"));
    int count = collation.accounts().size();
    try (JsonGenerator json =
        factory.createGenerator(new JsonLayout(1, 3), new AppendableWriter(out))) {
      json.writeStartObject();
      json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringProperty("id", id);
      json.writeStringProperty("type", "AnnotationCollection");
      json.writeStringProperty(
          "label", count == 1 ? "One report" : count + " reports, side by side");
      json.writeObjectPropertyStart("generator");
      json.writeStringProperty("type", "Software");
      json.writeStringProperty("name", "Variorum " + version);
      json.writeEndObject();
      json.writeNumberProperty("total", annotations.size());
      if (!annotations.isEmpty()) {
        json.writeStringProperty("last", page);
        json.writeObjectPropertyStart("first");
        json.writeStringProperty("id", page);
        json.writeStringProperty("type", "AnnotationPage");
        json.writeStringProperty("partOf", id);
        json.writeNumberProperty("startIndex", 0);
        json.writeArrayPropertyStart("items");
        AnnotationJson items = new AnnotationJson(collation, json);
        annotations.forEach(annotation -> items.write(ids.of(annotation), annotation));
        json.writeEndArray().writeEndObject();
      }
      json.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }
}
