package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Column;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;
import tools.jackson.core.JsonGenerator;

/** The members of a collation; one use. */
final class JsonCollation {

  private final Collation collation;
  private final JsonGenerator json;
  private final List<CodePoints> points;

  JsonCollation(Collation collation, JsonGenerator json) {
    this.collation = collation;
    this.json = json;
    this.points =
        collation.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  void accounts() {
    json.writeArrayPropertyStart("accounts");
    for (int i = 0; i < collation.accounts().size(); i++) {
      Article article = article(i);
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      string("outlet", article.outlet() == null ? null : article.outlet().name());
      string("url", article.url());
      string("published", article.published() == null ? null : article.published().toString());
      string("title", article.title());
      json.writeStringProperty("sha256", sha256(article.text()));
      json.writeStringProperty("text", article.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void utterances() {
    json.writeArrayPropertyStart("utterances");
    for (Utterance utterance : collation.utterances()) {
      json.writeStartObject();
      json.writeStringProperty("id", utterance.id());
      string("speaker", utterance.speaker());
      json.writeArrayPropertyStart("readings");
      utterance.readings().forEach(this::reading);
      json.writeEndArray().writeArrayPropertyStart("columns");
      utterance.columns().forEach(this::column);
      json.writeEndArray().writeArrayPropertyStart("differences");
      utterance.differences().forEach(this::difference);
      json.writeEndArray();
      json.writeStringProperty("summary", String.join("; ", utterance.summary()));
      json.writeArrayPropertyStart("headlines");
      utterance.headlines().forEach(headline -> new JsonHeadline(collation, json).write(headline));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reading(Reading reading) {
    int account = reading.account();
    json.writeStartObject();
    json.writeStringProperty("account", article(account).id());
    json.writeStringProperty("kind", lower(reading.kind()));
    spans("spans", account, reading.spans());
    json.writeStringProperty("text", reading.text(article(account).text()));
    string("speaker", reading.speaker());
    spans("source", account, reading.source());
    spans("cue", account, reading.cue());
    string("authority", reading.authority());
    json.writeArrayPropertyStart("quotations");
    reading.quotations().forEach(json::writeString);
    json.writeEndArray();
    spans("repeats", account, reading.repeats());
    json.writeEndObject();
  }

  private void column(Column column) {
    json.writeStartArray();
    column.variants().forEach(this::variant);
    json.writeEndArray();
  }

  private void difference(Difference difference) {
    json.writeStartObject();
    json.writeStringProperty("kind", lower(difference.kind()));
    json.writeBooleanProperty("substantive", difference.substantive());
    json.writeBooleanProperty("hidden", difference.hidden());
    json.writeArrayPropertyStart("touches");
    difference.touches().forEach(touch -> json.writeString(lower(touch)));
    json.writeEndArray().writeArrayPropertyStart("columns");
    json.writeNumber(difference.from()).writeNumber(difference.to());
    json.writeEndArray().writeArrayPropertyStart("variants");
    difference.variants().forEach(this::variant);
    json.writeEndArray().writeArrayPropertyStart("marked");
    difference.marked().forEach(account -> json.writeString(article(account).id()));
    json.writeEndArray().writeEndObject();
  }

  private void variant(Variant variant) {
    json.writeStartObject();
    json.writeStringProperty("text", variant.text());
    json.writeObjectPropertyStart("at");
    variant
        .at()
        .forEach((account, span) -> {
          json.writeName(article(account).id());
          span(account, span);
        });
    json.writeEndObject().writeEndObject();
  }

  private void spans(String name, int account, Collection<Span> spans) {
    json.writeArrayPropertyStart(name);
    spans.forEach(span -> span(account, span));
    json.writeEndArray();
  }

  private void span(int account, Span span) {
    json.writeStartArray();
    json.writeNumber(points.get(account).at(span.start()));
    json.writeNumber(points.get(account).at(span.end()));
    json.writeEndArray();
  }

  private void string(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private Article article(int account) {
    return collation.accounts().get(account).article();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
