package org.variorum.render;

import java.util.List;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.discrepancy.Position;
import org.variorum.result.CollatedStory;

/** The English in which it is put what the accounts state, the same in every format. */
final class FactWords {

  /** From so many digits on, they are written in groups of three. */
  private static final int GROUPED = 5;

  private final CollatedStory story;

  FactWords(CollatedStory story) {
    this.story = story;
  }

  /** {@code 4 reports, 2 independent lines}; of one report nothing more is to be said. */
  String counted(List<Integer> accounts) {
    String reports = Words.count(accounts.size(), "report", "reports");
    return accounts.size() < 2 ? reports : reports + ", " + Words.lines(lines(accounts));
  }

  int lines(List<Integer> accounts) {
    return story.derivations().linesOf(accounts);
  }

  /** The words of {@code place} in their sentence, in up to so many characters. */
  Excerpt excerpt(Place place, int most) {
    return Excerpt.of(story.accounts().get(place.account()).body().passage(), place.span(), most);
  }

  /** {@code Three conflicts: the reports contradict each other}. */
  static String heading(Discrepancy.Certainty certainty, int count) {
    return switch (certainty) {
      case CERTAIN ->
          Words.numeral(count, "conflict", "conflicts") + ": the reports contradict each other";
      case POSSIBLE ->
          Words.numeral(count, "possible conflict", "possible conflicts")
              + ", for a person to judge";
    };
  }

  /** What accounts part on; of facts, by the rule that found it. */
  static String kind(Discrepancy conflict) {
    return switch (conflict.rule()) {
      case "cause-of-one-death" -> "cause";
      case "office-of-one-person" -> "office";
      case "happened-or-not" -> "whether it happened";
      default -> kind(conflict.kind());
    };
  }

  /** The same of all conflicts of a kind. */
  static String kind(Discrepancy.Kind kind) {
    return switch (kind) {
      case DATE -> "date";
      case NUMBER -> "number";
      case NAME -> "name";
      case PLACE -> "place";
      case VENUE -> "venue";
      case ATTRIBUTION -> "who said it";
      case FACT -> "fact";
    };
  }

  /** A value for eyes: a date as people write it, digits in groups. */
  static String value(Discrepancy.Kind kind, Alternative alternative) {
    return switch (kind) {
      case DATE -> DateWords.of(alternative.value());
      case NUMBER -> grouped(alternative.value());
      case NAME, PLACE, VENUE, ATTRIBUTION, FACT -> alternative.value();
    };
  }

  /** {@code 85,000,000 EUR}. */
  private static String grouped(String value) {
    StringBuilder grouped = new StringBuilder();
    int at = 0;
    boolean fraction = false;
    while (at < value.length()) {
      int end = at;
      while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
        end++;
      }
      for (int i = at; i < end; i++) {
        boolean group = i > at && (end - i) % 3 == 0 && end - at >= GROUPED && !fraction;
        grouped.append(group ? "," : "").append(value.charAt(i));
      }
      if (end < value.length()) {
        fraction = value.charAt(end) == '.';
        grouped.append(value.charAt(end));
      }
      at = end + 1;
    }
    return grouped.toString();
  }

  /** What kind of thing a date dates. */
  static String type(Moment.Type type) {
    return switch (type) {
      case EVENT -> "happened";
      case SAID -> "said";
      case PUBLISHED -> "published";
    };
  }

  /** {@code its roof fell · Evening Mail}: an entry of the timeline without its date. */
  static String told(Moment moment, Labels labels) {
    String who = labels.listed(moment.accounts());
    return moment.what().isBlank() ? who : moment.what().strip() + " · " + who;
  }

  /** {@code denied by Ida Marsh, according to the police}. */
  static String position(Position position) {
    String stance =
        switch (position.stance()) {
          case ASSERTED -> "claimed by ";
          case DENIED -> "denied by ";
        };
    String authority = position.authority() == null ? "" : ", according to " + position.authority();
    return stance + position.by() + authority;
  }

  /** {@code ; 2 more tell of it and do not say}, or nothing where all say. */
  static String silent(Corroboration corroboration) {
    int others = corroboration.others().size();
    return switch (others) {
      case 0 -> "";
      case 1 -> "; one more tells of it and does not say";
      default -> "; " + others + " more tell of it and do not say";
    };
  }

  /** Its id in every format: {@code d1}. */
  static String id(int discrepancy) {
    return "d" + (discrepancy + 1);
  }
}
