package org.variorum.collation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * The wording in which one account prints an utterance.
 *
 * @param account index of the account in {@link Collation#accounts()}
 * @param kind how it is printed
 * @param spans the speaker's words only, outer quotation marks and the outlet's words left out, in
 *     the order of the text
 * @param repeats other places at which the same account prints words of this utterance again
 * @param speaker who said it, as this account has it, or null
 * @param source the words that name the speaker
 * @param cue the reporting words
 * @param authority on whose report the outlet relies, or null
 * @param quotations the ids of the quotations from which it comes
 */
public record Reading(
    int account,
    Kind kind,
    List<Span> spans,
    List<Span> repeats,
    @Nullable String speaker,
    List<Span> source,
    List<Span> cue,
    @Nullable String authority,
    List<String> quotations) {

  /** How a reading is printed. */
  public enum Kind {
    /** A quotation of its own. */
    QUOTED,
    /** Quoted words inside the outlet's sentence. */
    FRAGMENT,
    /** Without quotation marks; never aligned word by word. */
    REPORTED
  }

  /** Copies the lists and refuses a reading without words. */
  public Reading {
    spans = List.copyOf(spans);
    repeats = List.copyOf(repeats);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    quotations = List.copyOf(quotations);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a reading needs words");
    }
  }

  /** The words, pieces joined by one space. */
  public String text(String account) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(account, span.start(), span.end());
    }
    return words.toString();
  }
}
