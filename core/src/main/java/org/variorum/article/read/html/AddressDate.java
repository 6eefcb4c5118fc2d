package org.variorum.article.read.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.article.PublicationDate;

/** The day in an address: /2016/01/15/, /2016/jan/15/, -2016-01-15, -20160115. */
final class AddressDate {

  /** The Web is not older, and a number further ahead is none of its years. */
  private static final int FIRST = 1991;

  private static final int LAST = 2099;

  /** Each with year, month and day. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:[/.?#]|$)"),
          Pattern.compile(
              "/(\\d{4})/(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}/(\\d{1,2})"
                  + "(?:[/.?#]|$)"),
          Pattern.compile("[-/_](\\d{4})[-_](\\d\\d)[-_](\\d\\d)(?!\\d)"),
          Pattern.compile("[-/_](\\d{4})(\\d\\d)(\\d\\d)(?!\\d)"));

  private AddressDate() {}

  /** The day in the page's address, or in that from which it came. */
  static List<PublicationDate> of(Evidence evidence) {
    return Stream.of(
            Optional.ofNullable(evidence.url()), Optional.ofNullable(evidence.hints().url()))
        .flatMap(Optional::stream)
        .filter(url -> url.length() < 2_000)
        .flatMap(url -> in(evidence, PageUrl.folded(url)))
        .filter(date -> date.day().getYear() >= FIRST && date.day().getYear() <= LAST)
        .toList();
  }

  private static Stream<PublicationDate> in(Evidence evidence, String url) {
    return FORMS.stream()
        .map(form -> form.matcher(url))
        .filter(Matcher::find)
        .flatMap(match -> day(evidence, match.group(1), match.group(2), match.group(3)).stream());
  }

  private static Optional<PublicationDate> day(
      Evidence evidence, String year, String month, String day) {
    return Character.isDigit(month.charAt(0))
        ? evidence.dates().declared(year + "-" + month + "-" + day)
        : evidence.dates().declared(day + " " + month + " " + year);
  }
}
