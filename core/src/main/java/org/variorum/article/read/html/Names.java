package org.variorum.article.read.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a byline, without what is printed around them. */
final class Names {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 20;

  private static final Pattern BY =
      Pattern.compile(
          "(?i)[\\s|•·–—-]*+(?:(?:written|posted|reported|words|story|report|published|reviewed)\\s)?by"
              + "(?:\\s*:\\s*|\\s+)|[\\s|•·–—-]*+\\p{L}{2,12}\\s?:\\s*");

  /** Whatever comes after a byline: the first of these ends it. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\s[|•·–—-]\\s|\\s?[|•]\\s?|\\s?/\\s|\\s@\\w|\\S{1,64}@\\S|\\bhttps?:"
              + "|\\b(?:published|updated|posted|modified|last\\sup|created|filed|follow|e-?mail)\\b"
              + "|\\bon\\s(?=\\w{3,9}\\.?,?\\s\\d)|\\bat\\s\\d"
              + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
              + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s\\d"
              + "|\\d{1,4}[-/.:]\\d|\\b\\d{1,2}\\s\\w{1,9}\\sago\\b|\\b\\d{4}\\b");

  /** What a person is, after the name. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i),\\s[^,]{0,60}\\b(?:writer|reporter|editor|correspondent|columnist|contributor"
              + "|journalist|producer|staff|critic)s?\\b[^,]{0,40}$");

  private static final Pattern LAST = Pattern.compile("[\\s,;:|/–—-]+$");

  /** What programs write where they know no author. */
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "webmaster",
          "editor",
          "root",
          "guest",
          "unknown",
          "anonymous",
          "none",
          "null",
          "undefined",
          "author",
          "user",
          "staff",
          "by",
          "test",
          "na");

  /** What is written small in names, and between them. */
  private static final Set<String> PARTICLES =
      Set.of(
          "and", "with", "of", "the", "for", "in", "at", "to", "a", "de", "del", "della", "da",
          "di", "do", "dos", "du", "der", "den", "van", "von", "zu", "la", "le", "el", "al", "bin",
          "ibn", "ben", "y", "e", "und", "et");

  private Names() {}

  /** Whether a line begins as a byline does. */
  static boolean saysBy(String line) {
    Matcher by = BY.matcher(line);
    return by.lookingAt()
        && by.end() < line.length()
        && Character.isUpperCase(line.charAt(by.end()));
  }

  /** Whether {@code value} names somebody. */
  static boolean isName(String value) {
    return of(Wording.plain(value)).isPresent();
  }

  /** The names that {@code byline} gives; empty where it gives none. */
  static Optional<String> of(String byline) {
    if (byline.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(byline);
    String names = by.lookingAt() ? byline.substring(by.end()) : byline;
    Matcher end = END.matcher(names);
    names = end.find() ? names.substring(0, end.start()) : names;
    names = ROLE.matcher(names).replaceFirst("");
    names = LAST.matcher(names).replaceFirst("").strip();
    return Optional.of(names).filter(Names::areNames);
  }

  /** Whether all words are written as in names; in scripts without capitals they are. */
  static boolean areCapitalised(String names) {
    return Stream.of(names.split("[\\s,]+", -1))
        .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
        .allMatch(word -> !Character.isLowerCase(word.charAt(0)));
  }

  private static boolean areNames(String names) {
    String folded = Wording.folded(names);
    return names.length() <= LONGEST
        && folded.chars().anyMatch(Character::isLetter)
        && folded.split(" ", -1).length <= MOST_WORDS
        && !NOBODY.contains(folded)
        && !names.toLowerCase(Locale.ROOT).contains("www.")
        && !names.contains("/")
        && !names.contains("_");
  }
}
