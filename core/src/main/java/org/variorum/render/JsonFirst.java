package org.variorum.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Departure;
import org.variorum.collation.Ours;
import org.variorum.collation.OwnFinding;
import org.variorum.collation.Placed;
import org.variorum.collation.RecordedQuotation;
import org.variorum.collation.SpokenRecord;
import org.variorum.result.CollatedStory;
import org.variorum.text.CodePoints;
import tools.jackson.core.JsonGenerator;

/** The record with the departures from it, and what our account alone has, where asked for. */
final class JsonFirst {

  private final CollatedStory story;
  private final JsonGenerator json;
  private final Labels labels;

  JsonFirst(CollatedStory story, JsonGenerator json) {
    this.story = story;
    this.json = json;
    this.labels = Labels.of(story.collation());
  }

  /** Writes what there is of it. */
  void write() {
    story.record().ifPresent(this::record);
    story.ours().ifPresent(this::ours);
  }

  private void record(SpokenRecord record) {
    Article article = record.article();
    CodePoints inRecord = new CodePoints(article.text());
    List<CodePoints> inAccounts =
        story.accounts().stream().map(a -> new CodePoints(a.article().text())).toList();
    json.writeObjectPropertyStart("record");
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("sha256", TextHash.hex(article.text()));
    json.writeStringProperty("text", article.text());
    json.writeEndObject().writeArrayPropertyStart("recorded");
    for (RecordedQuotation quotation : record.quotations()) {
      recorded(quotation, inAccounts.get(quotation.account()), inRecord);
    }
    json.writeEndArray().writeArrayPropertyStart("departures");
    for (RecordedQuotation quotation : record.quotations()) {
      if (!quotation.elsewhere()) {
        departures(quotation, inAccounts.get(quotation.account()), inRecord);
      }
    }
    json.writeEndArray();
  }

  private void recorded(RecordedQuotation quotation, CodePoints inAccount, CodePoints inRecord) {
    Optional<Placed> place = quotation.place();
    json.writeStartObject();
    json.writeStringProperty("account", id(quotation));
    json.writeStringProperty("quotation", quotation.quotation());
    JsonLine.spans(json, "spans", quotation.spans(), inAccount);
    JsonLine.orNull(json, "speaker", quotation.speaker());
    json.writeBooleanProperty("found", place.isPresent());
    JsonLine.spans(json, "inRecord", place.map(Placed::spans).orElse(List.of()), inRecord);
    @Nullable String label = place.isEmpty() ? null : place.get().turns().getFirst().speaker();
    JsonLine.orNull(json, "recordSpeaker", label);
    json.writeBooleanProperty("elsewhere", quotation.elsewhere());
    json.writeEndObject();
  }

  private void departures(RecordedQuotation quotation, CodePoints inAccount, CodePoints inRecord) {
    JsonDeparture writer = new JsonDeparture(json, "printed", inAccount, "spoken", inRecord);
    for (Departure departure : quotation.departures()) {
      json.writeStartObject();
      json.writeStringProperty("account", id(quotation));
      json.writeStringProperty("quotation", quotation.quotation());
      writer.write(departure, labels.of(quotation.account()), "the record");
      json.writeEndObject();
    }
  }

  private void ours(Ours ours) {
    json.writeObjectPropertyStart("ours");
    json.writeStringProperty("account", story.accounts().get(ours.account()).article().id());
    json.writeArrayPropertyStart("findings");
    for (OwnFinding finding : ours.findings()) {
      json.writeStartObject();
      json.writeStringProperty("kind", finding.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty(
          "utterance", story.collation().utterances().get(finding.utterance()).id());
      if (finding.difference().isPresent()) {
        json.writeNumberProperty("difference", finding.difference().getAsInt());
      } else {
        json.writeNullProperty("difference");
      }
      json.writeBooleanProperty("grave", finding.grave());
      json.writeStringProperty("says", finding.sentence());
      json.writeEndObject();
    }
    json.writeEndArray().writeEndObject();
  }

  private String id(RecordedQuotation quotation) {
    return story.accounts().get(quotation.account()).article().id();
  }
}
