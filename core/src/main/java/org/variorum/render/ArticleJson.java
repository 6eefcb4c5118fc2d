package org.variorum.render;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import tools.jackson.core.JsonGenerator;

/** Writes an article as a line of JSON that can be read again as the same article. */
public final class ArticleJson {

  private final JsonLine line = new JsonLine();

  /**
   * Writes {@code article} and a newline. What is not known of it is left out.
   *
   * @throws IOException if {@code out} does
   */
  public void write(Article article, Appendable out) throws IOException {
    line.write(out, json -> fields(article, json));
  }

  private static void fields(Article article, JsonGenerator json) {
    json.writeStringProperty("id", article.id());
    known(json, "outlet", article.outlet() == null ? null : article.outlet().name());
    known(json, "url", article.url());
    known(json, "published", article.published() == null ? null : article.published().toString());
    known(json, "updated", article.updated() == null ? null : article.updated().toString());
    known(json, "title", article.title());
    known(json, "byline", article.byline());
    known(json, "language", article.language());
    json.writeStringProperty("text", article.text());
    lines(json, "captions", article.captions());
    lines(json, "credits", article.credits());
    if (!article.provenance().isEmpty()) {
      provenance(article, json);
    }
  }

  private static void provenance(Article article, JsonGenerator json) {
    json.writeObjectPropertyStart("provenance");
    for (Field field : Field.values()) {
      @Nullable Provenance from = article.provenance().get(field);
      if (from != null) {
        json.writeObjectPropertyStart(field.key());
        json.writeStringProperty("rule", from.rule());
        json.writeStringProperty("sureness", from.sureness().key());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private static void lines(JsonGenerator json, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      json.writeArrayPropertyStart(name);
      lines.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static void known(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
