package org.variorum.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.variorum.result.CollatedStory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * JSON (RFC 8259): everything that was found, every place in Unicode code points of its account,
 * one account and one utterance a line.
 *
 * <p>What no stage looks for yet is printed as an empty list and named under {@code unexamined}, so
 * that nobody takes it for "none found"; so is what was given up because it would have taken too
 * long. Thread-safe.
 */
public final class JsonRenderer implements Renderer {

  private static final List<String> UNEXAMINED =
      List.of("discrepancies", "claims", "timeline", "derivations", "lines");

  private final String version;
  private final JsonFactory factory = new JsonFactory();

  /** Prints {@code version} as that of the program: {@code 0.1.0}. */
  public JsonRenderer(String version) {
    this.version = version;
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(new Layout(), new AppendableWriter(out))) {
      json.writeStartObject();
      json.writeStringProperty("variorum", version);
      new JsonFirst(story, json).write();
      JsonCollation body = new JsonCollation(story.collation(), json);
      body.accounts();
      body.utterances();
      for (String unexamined : UNEXAMINED) {
        json.writeArrayPropertyStart(unexamined).writeEndArray();
      }
      json.writeArrayPropertyStart("unexamined");
      UNEXAMINED.forEach(json::writeString);
      story.collation().unexamined().forEach(json::writeString);
      json.writeEndArray().writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  /** Tells the generator where lines break. */
  private static final class Layout extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new OneALine();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Breaks the line between members of the root and of its lists, and nowhere else. */
  private static final class OneALine extends MinimalPrettyPrinter {

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
      super.writeObjectEntrySeparator(json);
      breakAt(json, 1);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      breakAt(json, 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      super.writeArrayValueSeparator(json);
      breakAt(json, 2);
    }

    private static void breakAt(JsonGenerator json, int depth) {
      if (json.streamWriteContext().getNestingDepth() == depth) {
        json.writeRaw('\n');
      }
    }
  }

  /** Hands on to an {@link Appendable} and closes nothing. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
      out.append(new String(characters, from, count));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
