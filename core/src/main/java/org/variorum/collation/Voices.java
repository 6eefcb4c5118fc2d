package org.variorum.collation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.quotation.Speaker;

/** Whether two accounts let the same speaker say something, as far as they tell. */
enum Voices {
  /** One name may mean both. */
  SAME,
  /** One of them names nobody, or they name two hearers, or two places at which it was said. */
  OPEN,
  /** They name two speakers. */
  OTHER;

  /**
   * Who speaks, and where.
   *
   * @param words of the name or description, folded and without title; empty where there is none
   * @param named whether it is a name
   * @param hearer the words of the name of whom it was said to; empty where there is none
   * @param venue where it was said, folded, or null
   */
  record Voice(Set<String> words, boolean named, Set<String> hearer, @Nullable String venue) {

    Voice {
      words = Set.copyOf(words);
      hearer = Set.copyOf(hearer);
    }

    static Voice of(Speech speech) {
      String venue = speech.origin().venue();
      return new Voice(
          Likeness.nameOf(speech.speaker()),
          speech.origin().speaker() instanceof Speaker.Named,
          Likeness.nameOf(speech.origin().addressee()),
          venue == null ? null : venue.toLowerCase(Locale.ROOT));
    }
  }

  static Voices of(Voice a, Voice b) {
    if (Likeness.sameSpeaker(a.words(), b.words())) {
      return mayBeOneMoment(a, b) ? SAME : OPEN;
    }
    return a.named() && b.named() ? OTHER : OPEN;
  }

  private static boolean mayBeOneMoment(Voice a, Voice b) {
    boolean hearers =
        !a.hearer().isEmpty()
            && !b.hearer().isEmpty()
            && !Likeness.sameSpeaker(a.hearer(), b.hearer());
    boolean venues =
        a.venue() != null
            && b.venue() != null
            && !a.venue().contains(b.venue())
            && !b.venue().contains(a.venue());
    return !hearers && !venues;
  }
}
