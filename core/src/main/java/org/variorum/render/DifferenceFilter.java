package org.variorum.render;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.collation.Difference;
import org.variorum.collation.OtherSpeaker;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;

/** What quotes can be filtered by: how their versions part. */
enum DifferenceFilter {
  HIDDEN("k-cut", "left out, not shown"),
  SHOWN("k-shown", "left out, shown"),
  WORDING("k-words", "other words"),
  ORDER("k-order", "moved"),
  EXTENT("k-extent", "starts later or stops earlier"),
  ELLIPSIS("k-mark", "mark of omission"),
  INSERTION("k-insert", "editor’s words"),
  FORM("k-form", "spelling or punctuation"),
  SPEAKER("k-speaker", "another speaker"),
  REPORTED("k-reported", "without quotation marks"),
  SAME("k-same", "word for word the same"),
  ALONE("k-alone", "printed by one alone");

  private final String anchor;
  private final String shown;

  DifferenceFilter(String anchor, String shown) {
    this.anchor = anchor;
    this.shown = shown;
  }

  static DifferenceFilter of(Difference difference) {
    return switch (difference.kind()) {
      case OMISSION -> difference.hidden() ? HIDDEN : SHOWN;
      case WORDING -> WORDING;
      case ORDER -> ORDER;
      case EXTENT -> EXTENT;
      case ELLIPSIS -> ELLIPSIS;
      case INSERTION -> INSERTION;
      case SPELLING, PUNCTUATION -> FORM;
    };
  }

  /** All that {@code quote} is found under. */
  static Set<DifferenceFilter> of(PageQuote quote) {
    Utterance utterance = quote.utterance();
    Set<DifferenceFilter> all = EnumSet.noneOf(DifferenceFilter.class);
    utterance.differences().forEach(difference -> all.add(of(difference)));
    if (quote.alone()) {
      all.add(ALONE);
    } else if (all.isEmpty() && quote.versions().size() == 1) {
      all.add(SAME);
    }
    for (Reading reading : utterance.readings()) {
      if (reading.kind() == Reading.Kind.REPORTED) {
        all.add(REPORTED);
      }
    }
    for (OtherSpeaker other : OtherSpeaker.in(utterance)) {
      if (other.kind() == OtherSpeaker.Kind.NAMED) {
        all.add(SPEAKER);
      }
    }
    return all;
  }

  /** As readers choose it. */
  String shown() {
    return shown;
  }

  /** Its class in the page. */
  String anchor() {
    return anchor;
  }
}
