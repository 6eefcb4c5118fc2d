package org.variorum.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Headline;
import org.variorum.collation.Headline.Change;
import org.variorum.collation.Headline.Side;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes a headline that quotes an utterance, its places counted in its own field. */
final class JsonHeadline {

  private final Collation collation;
  private final JsonGenerator json;

  JsonHeadline(Collation collation, JsonGenerator json) {
    this.collation = collation;
    this.json = json;
  }

  void write(Headline headline) {
    Article account = article(headline.account());
    String field = Headlines.text(headline, account);
    CodePoints inField = new CodePoints(field);
    json.writeStartObject();
    json.writeStringProperty("account", account.id());
    json.writeStringProperty("field", headline.field());
    JsonLine.spans(json, "spans", headline.spans(), inField);
    json.writeStringProperty("text", headline.text(field));
    JsonLine.orNull(json, "speaker", headline.speaker());
    json.writeStringProperty("against", article(headline.against()).id());
    json.writeArrayPropertyStart("differences");
    if (!headline.changes().isEmpty()) {
      CodePoints inBody = new CodePoints(article(headline.against()).text());
      headline.changes().forEach(change -> change(headline, change, inField, inBody));
    }
    json.writeEndArray().writeEndObject();
  }

  private void change(Headline headline, Change change, CodePoints inField, CodePoints inBody) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("substantive", change.kind().substantive());
    json.writeBooleanProperty("hidden", change.hidden());
    json.writeArrayPropertyStart("touches");
    change.touches().forEach(touch -> json.writeString(touch.name().toLowerCase(Locale.ROOT)));
    json.writeEndArray().writeArrayPropertyStart("variants");
    side(change.headline(), headline.account(), headline.field(), inField);
    side(change.body(), headline.against(), null, inBody);
    json.writeEndArray().writeEndObject();
  }

  private void side(Side side, int account, @Nullable String field, CodePoints points) {
    json.writeStartObject();
    json.writeStringProperty("text", side.text());
    if (field != null) {
      json.writeStringProperty("field", field);
    }
    Span span = side.span();
    json.writeObjectPropertyStart("at");
    json.writeArrayPropertyStart(article(account).id());
    json.writeNumber(points.at(span.start())).writeNumber(points.at(span.end()));
    json.writeEndArray().writeEndObject().writeEndObject();
  }

  private Article article(int account) {
    return collation.accounts().get(account).article();
  }
}
