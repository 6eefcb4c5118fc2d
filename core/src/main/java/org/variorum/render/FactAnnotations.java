package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Position;
import org.variorum.render.Annotation.Place;
import org.variorum.result.CollatedStory;

/**
 * What is annotated of claims, of what several accounts carry, and of the timeline: one annotation
 * a position, a value, an entry, of all its places. When an account came out is none of its words.
 */
final class FactAnnotations {

  private final Facts facts;
  private final Labels labels;
  private final Function<List<Place>, String> key;

  /**
   * Annotates the facts of {@code story}.
   *
   * @param key what tells places from others as long as the texts stay the same
   */
  FactAnnotations(CollatedStory story, Function<List<Place>, String> key) {
    this.facts = story.facts();
    this.labels = Labels.of(story.collation());
    this.key = key;
  }

  /** Of the claims first, then of what is carried, then of the timeline. */
  List<Annotation> all() {
    List<Annotation> all = new ArrayList<>();
    for (int i = 0; i < facts.claims().size(); i++) {
      Claim claim = facts.claims().get(i);
      for (Position position : claim.positions()) {
        all.add(position(i, claim, position));
      }
    }
    for (int i = 0; i < facts.corroborations().size(); i++) {
      all.add(carried(i, facts.corroborations().get(i)));
    }
    for (int i = 0; i < facts.timeline().size(); i++) {
      if (facts.timeline().get(i).type() != Moment.Type.PUBLISHED) {
        all.add(moment(i, facts.timeline().get(i)));
      }
    }
    return all;
  }

  private Annotation position(int index, Claim claim, Position position) {
    List<String> tags = new ArrayList<>();
    tags.add("claim");
    tags.add("claim=c" + (index + 1));
    tags.add("proposition=" + claim.proposition());
    tags.add("disputed=" + claim.isDisputed());
    tags.add("stance=" + Lists.of(position.stance()));
    tags.add("by=" + position.by());
    if (position.authority() != null) {
      tags.add("authority=" + position.authority());
    }
    String words = "“" + claim.proposition() + "”: " + FactWords.position(position);
    return annotation(words, tags, position.places());
  }

  private Annotation carried(int index, Corroboration carried) {
    String value = FactWords.value(carried.kind(), carried.stated());
    String who =
        carried.standsAlone()
            ? "; no other report says so"
            : "; so " + labels.listed(carried.stated().accounts());
    return annotation(
        carried.slot() + ": " + value + who,
        List.of(
            "corroboration",
            "corroboration=s" + (index + 1),
            "kind=" + Lists.of(carried.kind()),
            "slot=" + carried.slot(),
            "value=" + carried.stated().value(),
            "alone=" + carried.standsAlone()),
        carried.stated().places());
  }

  private Annotation moment(int index, Moment moment) {
    List<String> tags = new ArrayList<>();
    tags.add("moment");
    tags.add("moment=m" + (index + 1));
    tags.add("type=" + Lists.of(moment.type()));
    tags.add("value=" + moment.value());
    if (moment.conflict().isPresent()) {
      tags.add("discrepancy=" + FactWords.id(moment.conflict().getAsInt()));
    }
    String words =
        DateWords.of(moment.value())
            + ", "
            + FactWords.type(moment.type())
            + ": "
            + FactWords.told(moment, labels);
    return annotation(words, tags, moment.places());
  }

  private Annotation annotation(
      String words, List<String> tags, List<org.variorum.discrepancy.Place> stated) {
    List<Place> places = stated.stream().map(p -> new Place(p.account(), p.span())).toList();
    // Numbers would change with whatever else is found: they are no part of a lasting id.
    List<String> lasting =
        tags.stream()
            .filter(tag -> !tag.matches("(claim|corroboration|moment|discrepancy)=.*"))
            .toList();
    return new Annotation(
        String.join("\n", lasting) + "\n" + key.apply(places), words, tags, places);
  }
}
