package org.variorum.render;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Difference;
import org.variorum.collation.Summary;
import org.variorum.collation.Utterance;

/** The English in which findings are put to readers, the same in every format. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);
  private static final List<String> NUMERALS =
      List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

  private Words() {}

  static String day(PublicationDate date) {
    return DAY.format(date.day());
  }

  static String date(PublicationDate date) {
    return date.moment() == null ? DAY.format(date.day()) : MOMENT.format(date.moment());
  }

  /** {@code One report}, {@code Three reports}, {@code 12 reports}. */
  static String numeral(long count, String one, String several) {
    String number = count < NUMERALS.size() ? NUMERALS.get((int) count) : String.valueOf(count);
    return number + " " + (count == 1 ? one : several);
  }

  static String count(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  static String all(int count) {
    return switch (count) {
      case 1 -> "One";
      case 2 -> "Both";
      default ->
          "All "
              + (count < NUMERALS.size()
                  ? NUMERALS.get(count).toLowerCase(Locale.ENGLISH)
                  : String.valueOf(count));
    };
  }

  static String lines(int count) {
    return count(count, "independent line", "independent lines");
  }

  static String speaker(@Nullable String name) {
    return name == null ? "Speaker not named" : name;
  }

  /** How a place differs, in a word or two. */
  static String kind(Difference difference) {
    return switch (difference.kind()) {
      case OMISSION -> difference.hidden() ? "left out, not shown" : "left out, shown";
      case EXTENT -> "starts later or stops earlier";
      case WORDING -> "other words";
      case ORDER -> "moved";
      case ELLIPSIS -> "mark of omission";
      case INSERTION -> "editor’s words";
      case SPELLING -> "spelling";
      case PUNCTUATION -> "punctuation";
    };
  }

  /** What a change bears on, where an editor has to look twice; else empty. */
  static String weight(Difference difference) {
    return difference.touches().stream()
        .map(Words::weight)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String weight(Difference.Touch touch) {
    return switch (touch) {
      case NEGATION -> "negation";
      case NUMBER -> "number";
      case NAME -> "name";
      case DATE -> "date";
      case MODALITY, HEDGE, FUNCTION, CONTENT -> "";
    };
  }

  /**
   * How many changes of which weight, the gravest first, and how many accounts print less: {@code 1
   * hidden cut · 2 print less · 2 in form}.
   */
  static List<String> tally(Utterance utterance) {
    long hidden = utterance.differences().stream().filter(Difference::hidden).count();
    long substantive =
        utterance.differences().stream().filter(d -> d.substantive() && !d.hidden()).count();
    int less = Summary.printingLess(utterance.differences(), utterance.columns());
    long other =
        utterance.differences().stream()
            .filter(d -> !d.substantive() && d.kind() != Difference.Kind.EXTENT)
            .count();
    List<String> parts = new ArrayList<>();
    if (hidden > 0) {
      parts.add(count(hidden, "hidden cut", "hidden cuts"));
    }
    if (substantive > 0) {
      parts.add(count(substantive, "difference in words", "differences in words"));
    }
    if (less > 0) {
      parts.add(count(less, "prints less", "print less"));
    }
    if (other > 0) {
      parts.add(
          substantive > 0
              ? other + " in form"
              : count(other, "difference in form", "differences in form"));
    }
    return parts;
  }
}
