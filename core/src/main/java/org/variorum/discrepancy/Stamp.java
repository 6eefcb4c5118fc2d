package org.variorum.discrepancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** "Published: March 13, 2013, 2:29 PM": when the page came out, not what happened. */
final class Stamp {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)\\W*(?:last )?(?:published|updated|posted|edited|created|modified)\\b(\\s*:)?");

  /** "13 March 2013 last updated at 09:12". */
  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\W*[\\d\\s]+\\w+ \\d{4} last updated");

  /** What may stand before a stamp's date, and between its date and its hour. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?:[\\d\\s:.,|·/–-]|\\b(?:[oO]n|[aA]t|[uU]pdated|[ap]m|[ap]\\.m|\\p{Lu}{2,5})\\b)*+");

  /** Of words that are no names a clause is made: "Posted on Friday, the film shows a fire." */
  private static final Pattern CLAUSE =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(?!by\\b|at\\b|on\\b|am\\b|pm\\b)\\p{Ll}{2}");

  private Stamp() {}

  /**
   * Up to where {@code sentence} of {@code body} tells when its page came out; its start where it
   * does not: "Published in 1960, the novel won the prize in 1961."
   */
  static int endIn(AnnotatedText body, Span sentence) {
    String text = body.text();
    Matcher beginning = BEGINNING.matcher(text).region(sentence.start(), sentence.end());
    if (!beginning.lookingAt()) {
      boolean behind = BEHIND.matcher(text).region(sentence.start(), sentence.end()).lookingAt();
      return behind ? sentence.end() : sentence.start();
    }
    int end = sentence.start();
    int at = beginning.end();
    for (Timex timex : body.timexes()) {
      if (timex.span().start() < at) {
        continue;
      }
      if (timex.span().end() > sentence.end()
          || !GAP.matcher(text).region(at, timex.span().start()).matches()) {
        break;
      }
      at = timex.span().end();
      end = at;
    }
    boolean colon = beginning.group(1) != null;
    boolean clause = CLAUSE.matcher(text).region(at, sentence.end()).find();
    return colon || !clause ? end : sentence.start();
  }
}
