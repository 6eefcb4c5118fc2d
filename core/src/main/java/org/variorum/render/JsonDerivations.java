package org.variorum.render;

import java.util.List;
import java.util.Locale;
import org.variorum.article.Article;
import org.variorum.derivation.Credit;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Evidence;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;
import org.variorum.text.Span;
import tools.jackson.core.JsonGenerator;

/** The members of a story that say who drew on whom; one use. */
final class JsonDerivations {

  private final CollatedStory story;
  private final JsonGenerator json;
  private final List<CodePoints> points;

  JsonDerivations(CollatedStory story, JsonGenerator json) {
    this.story = story;
    this.json = json;
    this.points = story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  void derivations() {
    json.writeArrayPropertyStart("derivations");
    for (Derivation derivation : story.derivations().all()) {
      json.writeStartObject();
      json.writeStringProperty("from", article(derivation.from()).id());
      json.writeStringProperty("to", article(derivation.to()).id());
      json.writeStringProperty("first", derivation.first().name().toLowerCase(Locale.ROOT));
      json.writeArrayPropertyStart("evidence");
      derivation.evidence().forEach(evidence -> evidence(derivation, evidence));
      json.writeEndArray().writeEndObject();
    }
    json.writeEndArray();
  }

  void lines() {
    json.writeArrayPropertyStart("lines");
    for (List<Integer> line : story.derivations().lines()) {
      json.writeStartArray();
      line.forEach(account -> json.writeString(article(account).id()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void evidence(Derivation derivation, Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty(
        "kind", evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringProperty("rule", evidence.rule());
    JsonLine.spans(json, "from", evidence.from(), points.get(derivation.from()));
    JsonLine.spans(json, "to", evidence.to(), points.get(derivation.to()));
    switch (evidence.kind()) {
      case SHARED_NARRATION -> json.writeNumberProperty("words", evidence.words());
      case STATED_CREDIT -> {
        json.writeArrayPropertyStart("credits");
        evidence.credits().forEach(this::credit);
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void credit(Credit credit) {
    Article article = article(credit.account());
    json.writeStartObject();
    json.writeStringProperty("account", article.id());
    CodePoints in =
        switch (credit.field()) {
          case TEXT -> points.get(credit.account());
          case BYLINE -> {
            json.writeStringProperty("field", "byline");
            yield new CodePoints(article.byline() == null ? "" : article.byline());
          }
          case CREDITS -> {
            json.writeStringProperty("field", "credits[" + credit.line() + "]");
            yield new CodePoints(article.credits().get(credit.line()));
          }
        };
    Span span = credit.span();
    json.writeArrayPropertyStart("span");
    json.writeNumber(in.at(span.start())).writeNumber(in.at(span.end()));
    json.writeEndArray();
    json.writeStringProperty("text", credit.words());
    json.writeStringProperty("outlet", credit.outlet());
    json.writeStringProperty("rule", credit.rule());
    json.writeBooleanProperty("covers", credit.covers());
    json.writeEndObject();
  }

  private Article article(int account) {
    return story.accounts().get(account).article();
  }
}
