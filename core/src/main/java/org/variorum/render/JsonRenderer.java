package org.variorum.render;

import java.io.IOException;
import org.variorum.result.CollatedStory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON (RFC 8259): everything that was found, every place in Unicode code points of its account,
 * one account, one utterance and one conflict a line.
 *
 * <p>What was given up because it would have taken too long is named under {@code unexamined}, so
 * that nobody takes it for "none found". Thread-safe.
 */
public final class JsonRenderer implements Renderer {

  private final String version;
  private final JsonFactory factory = new JsonFactory();

  /** Prints {@code version} as that of the program: {@code 0.1.0}. */
  public JsonRenderer(String version) {
    this.version = version;
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    try (JsonGenerator json =
        factory.createGenerator(new JsonLayout(1, 2), new AppendableWriter(out))) {
      json.writeStartObject();
      json.writeStringProperty("variorum", version);
      new JsonFirst(story, json).write();
      JsonCollation body = new JsonCollation(story.collation(), json);
      body.accounts();
      body.utterances();
      new JsonFacts(story, json).write();
      JsonDerivations derivations = new JsonDerivations(story, json);
      derivations.derivations();
      derivations.lines();
      json.writeArrayPropertyStart("unexamined");
      story.collation().unexamined().forEach(json::writeString);
      json.writeEndArray().writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }
}
