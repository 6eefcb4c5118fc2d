package org.variorum.render;

import java.util.List;
import org.variorum.article.Article;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.discrepancy.Position;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;
import tools.jackson.core.JsonGenerator;

/** The members of a story that say what its accounts state; one use. */
final class JsonFacts {

  private final CollatedStory story;
  private final Facts facts;
  private final JsonGenerator json;
  private final List<CodePoints> points;

  JsonFacts(CollatedStory story, JsonGenerator json) {
    this.story = story;
    this.facts = story.facts();
    this.json = json;
    this.points = story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
  }

  void write() {
    json.writeArrayPropertyStart("discrepancies");
    for (int i = 0; i < facts.discrepancies().size(); i++) {
      discrepancy(FactWords.id(i), facts.discrepancies().get(i));
    }
    json.writeEndArray().writeArrayPropertyStart("claims");
    facts.claims().forEach(this::claim);
    json.writeEndArray().writeArrayPropertyStart("timeline");
    facts.timeline().forEach(this::moment);
    json.writeEndArray().writeArrayPropertyStart("corroboration");
    facts.corroborations().forEach(this::corroboration);
    json.writeEndArray().writeArrayPropertyStart("notes");
    facts.notes().forEach(json::writeString);
    json.writeEndArray();
  }

  private void discrepancy(String id, Discrepancy discrepancy) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("kind", Lists.of(discrepancy.kind()));
    json.writeStringProperty("certainty", Lists.of(discrepancy.certainty()));
    json.writeStringProperty("slot", discrepancy.slot());
    json.writeStringProperty("rule", discrepancy.rule());
    json.writeArrayPropertyStart("values");
    for (Alternative value : discrepancy.values()) {
      json.writeStartObject();
      json.writeStringProperty("value", value.value());
      accounts(value.accounts(), value.places());
      json.writeEndObject();
    }
    json.writeEndArray().writeEndObject();
  }

  private void claim(Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("proposition", claim.proposition());
    json.writeBooleanProperty("disputed", claim.isDisputed());
    json.writeArrayPropertyStart("positions");
    for (Position position : claim.positions()) {
      json.writeStartObject();
      json.writeStringProperty("stance", Lists.of(position.stance()));
      json.writeStringProperty("by", position.by());
      JsonLine.orNull(json, "authority", position.authority());
      accounts(position.accounts(), position.places());
      json.writeEndObject();
    }
    json.writeEndArray().writeEndObject();
  }

  private void moment(Moment moment) {
    json.writeStartObject();
    json.writeStringProperty("value", moment.value());
    json.writeStringProperty("type", Lists.of(moment.type()));
    json.writeStringProperty("what", moment.what());
    JsonLine.orNull(
        json,
        "conflict",
        moment.conflict().isPresent() ? FactWords.id(moment.conflict().getAsInt()) : null);
    places(moment.places());
    json.writeEndObject();
  }

  private void corroboration(Corroboration corroboration) {
    Alternative stated = corroboration.stated();
    json.writeStartObject();
    json.writeStringProperty("kind", Lists.of(corroboration.kind()));
    json.writeStringProperty("slot", corroboration.slot());
    json.writeStringProperty("value", stated.value());
    json.writeBooleanProperty("alone", corroboration.standsAlone());
    accounts(stated.accounts(), stated.places());
    json.writeArrayPropertyStart("others");
    corroboration.others().forEach(account -> json.writeString(article(account).id()));
    json.writeEndArray().writeEndObject();
  }

  /** In how many independent lines they stand, and each of their places. */
  private void accounts(List<Integer> accounts, List<Place> places) {
    json.writeNumberProperty("lines", story.derivations().linesOf(accounts));
    places(places);
  }

  private void places(List<Place> places) {
    json.writeArrayPropertyStart("accounts");
    for (Place place : places) {
      Article article = article(place.account());
      CodePoints in = points.get(place.account());
      json.writeStartObject();
      json.writeStringProperty("account", article.id());
      json.writeArrayPropertyStart("span");
      json.writeNumber(in.at(place.span().start())).writeNumber(in.at(place.span().end()));
      json.writeEndArray();
      json.writeStringProperty("text", place.span().of(article.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private Article article(int account) {
    return story.accounts().get(account).article();
  }
}
