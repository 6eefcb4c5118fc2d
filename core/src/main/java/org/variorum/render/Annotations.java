package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.render.Annotation.Place;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/**
 * What is annotated of a story: of each utterance its readings, then its differences; then the
 * places of each conflict; then what {@link FactAnnotations} adds.
 */
final class Annotations {

  private final CollatedStory story;
  private final Collation collation;
  private final Labels labels;
  private final List<String> accounts;

  Annotations(CollatedStory story) {
    this.story = story;
    this.collation = story.collation();
    this.labels = Labels.of(collation);
    this.accounts =
        collation.accounts().stream()
            .map(account -> TextHash.hex(account.article().text()) + " " + account.article().id())
            .toList();
  }

  List<Annotation> all() {
    List<Annotation> all = new ArrayList<>();
    for (Utterance utterance : collation.utterances()) {
      utterance.readings().forEach(reading -> all.add(of(utterance, reading)));
      for (int i = 0; i < utterance.differences().size(); i++) {
        all.add(of(utterance, i));
      }
    }
    for (int i = 0; i < story.facts().discrepancies().size(); i++) {
      discrepancy(i, all);
    }
    all.addAll(new FactAnnotations(story, this::key).all());
    return all;
  }

  private Annotation of(Utterance utterance, Reading reading) {
    List<Place> places =
        reading.spans().stream().map(span -> new Place(reading.account(), span)).toList();
    List<String> tags = new ArrayList<>();
    tags.add("version");
    tags.add("utterance=" + utterance.id());
    tags.add("account=" + article(reading.account()).id());
    tags.add("kind=" + Lists.of(reading.kind()));
    if (reading.speaker() != null) {
      tags.add("speaker=" + reading.speaker());
    }
    if (reading.authority() != null) {
      tags.add("authority=" + reading.authority());
    }
    return new Annotation("version\n" + key(places), words(utterance, reading), tags, places);
  }

  private String words(Utterance utterance, Reading reading) {
    String who = reading.speaker() == null ? "somebody" : reading.speaker();
    String where = " said, in " + labels.of(reading.account());
    int others = utterance.readings().size() - 1;
    return "What "
        + who
        + where
        + switch (others) {
          case 0 -> "; no other report has it.";
          case 1 -> "; one other report has it.";
          default -> "; " + others + " other reports have it.";
        };
  }

  private Annotation of(Utterance utterance, int number) {
    Difference difference = utterance.differences().get(number);
    List<Place> places = new ArrayList<>();
    for (Variant variant : difference.variants()) {
      variant.at().forEach((account, span) -> places.add(new Place(account, span)));
    }
    List<String> tags = new ArrayList<>();
    tags.add("difference");
    tags.add("utterance=" + utterance.id());
    tags.add("difference=" + utterance.id() + ".d" + (number + 1));
    tags.add("kind=" + Lists.of(difference.kind()));
    tags.add("substantive=" + difference.substantive());
    tags.add("hidden=" + difference.hidden());
    difference.touches().forEach(touch -> tags.add("touches=" + Lists.of(touch)));
    difference.marked().forEach(account -> tags.add("marked=" + article(account).id()));
    String versions =
        utterance.readings().stream()
            .flatMap(
                reading -> reading.spans().stream().map(span -> new Place(reading.account(), span)))
            .collect(Collectors.collectingAndThen(Collectors.toList(), this::key));
    String key = "difference\n" + difference.kind() + "\n" + key(places) + "\nof\n" + versions;
    return new Annotation(key, words(utterance, number), tags, places);
  }

  /** The summary's own words where it speaks of each difference. */
  private static String words(Utterance utterance, int number) {
    if (utterance.summary().size() == utterance.differences().size()) {
      return utterance.summary().get(number);
    }
    Difference difference = utterance.differences().get(number);
    return Lists.of(difference.kind())
        + ": "
        + difference.variants().stream()
            .map(variant -> variant.text().isEmpty() ? "nothing" : "“" + variant.text() + "”")
            .collect(Collectors.joining(" or "));
  }

  /** Each place of a conflict by itself, with what stands against it. */
  private void discrepancy(int index, List<Annotation> all) {
    Discrepancy discrepancy = story.facts().discrepancies().get(index);
    for (Alternative value : discrepancy.values()) {
      for (var stated : value.places()) {
        Place place = new Place(stated.account(), stated.span());
        List<String> tags =
            List.of(
                "discrepancy",
                "discrepancy=" + FactWords.id(index),
                "kind=" + Lists.of(discrepancy.kind()),
                "certainty=" + Lists.of(discrepancy.certainty()),
                "slot=" + discrepancy.slot(),
                "value=" + value.value(),
                "rule=" + discrepancy.rule(),
                "account=" + article(stated.account()).id());
        String key =
            "discrepancy\n"
                + discrepancy.slot()
                + "\n"
                + value.value()
                + "\n"
                + key(List.of(place));
        all.add(new Annotation(key, words(discrepancy, value), tags, List.of(place)));
      }
    }
  }

  private String words(Discrepancy discrepancy, Alternative here) {
    String others =
        discrepancy.values().stream()
            .filter(value -> !value.equals(here))
            .map(value ->
                labels.listed(value.accounts()) + ": " + FactWords.value(discrepancy.kind(), value))
            .collect(Collectors.joining("; "));
    String certainty =
        switch (discrepancy.certainty()) {
          case CERTAIN -> "conflict";
          case POSSIBLE -> "possible conflict";
        };
    return certainty
        + ", "
        + discrepancy.slot()
        + ": "
        + FactWords.value(discrepancy.kind(), here)
        + " here; "
        + others;
  }

  /** Where they are, whatever the order of the accounts. */
  private String key(List<Place> places) {
    return places.stream()
        .map(place -> accounts.get(place.account()) + " " + shown(place.span()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Span span) {
    return span.start() + "-" + span.end();
  }

  private Article article(int account) {
    return collation.accounts().get(account).article();
  }
}
