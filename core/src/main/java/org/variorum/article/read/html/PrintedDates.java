package org.variorum.article.read.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.html.PageDates.Found;

/** Dates printed for people in the lines around a headline. */
final class PrintedDates {

  /** A line about the text is short, no sentence, and no message of somebody else. */
  private static final int LONGEST = 160;

  private static final Pattern SENTENCE = Pattern.compile(".*\\w{3,}[.!?][”\"’']?");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(?:(published|posted|created|filed|issued)|(updated?|modified|edited|revised))\\b");

  /** Chars of the longest label that stands right before a date. */
  private static final int LABELLED = 16;

  private PrintedDates() {}

  /** When it was published. */
  static List<PublicationDate> published(Evidence evidence) {
    return dates(evidence, false);
  }

  /** When it was changed. */
  static List<PublicationDate> updated(Evidence evidence) {
    return dates(evidence, true);
  }

  /** Whether a line ends as a sentence does. */
  static boolean isSentence(String line) {
    return SENTENCE.matcher(line).matches();
  }

  /** Whether {@code line} calls {@code date}, which stands in it, that of a change. */
  static boolean saysUpdated(String line, String date) {
    int at = line.indexOf(date);
    return at >= 0
        && isUpdate(line.substring(Math.max(0, at - LABELLED), at), Math.min(at, LABELLED));
  }

  private static List<PublicationDate> dates(Evidence evidence, boolean updated) {
    return evidence.linesNearHeadline().stream()
        .filter(PrintedDates::isAboutText)
        .flatMap(line -> inLine(evidence, line, updated))
        .toList();
  }

  private static Stream<PublicationDate> inLine(Evidence evidence, String line, boolean updated) {
    return evidence.dates().found(line).stream()
        .filter(found -> isUpdate(line, found.start()) == updated)
        .map(Found::date);
  }

  private static boolean isAboutText(String line) {
    return line.length() <= LONGEST && !isSentence(line) && !line.contains("(@");
  }

  /** Whether the last label before {@code date} is one of a change. */
  private static boolean isUpdate(String line, int date) {
    Matcher label = LABEL.matcher(line).region(0, date);
    boolean update = false;
    while (label.find()) {
      update = label.group(2) != null;
    }
    return update;
  }
}
