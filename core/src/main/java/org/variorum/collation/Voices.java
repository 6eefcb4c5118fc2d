package org.variorum.collation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.name.NameParts;
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
   * @param name or description; empty where there is none
   * @param named whether it is a name
   * @param hearer the name of whom it was said to; empty where there is none
   * @param venue where it was said, folded, or null
   */
  record Voice(NameParts name, boolean named, NameParts hearer, @Nullable String venue) {

    static Voice of(Speech speech) {
      String venue = speech.origin().venue();
      return new Voice(
          NameParts.of(speech.speaker()),
          speech.origin().speaker() instanceof Speaker.Named,
          NameParts.of(speech.origin().addressee()),
          venue == null ? null : venue.toLowerCase(Locale.ROOT));
    }
  }

  static Voices of(Voice a, Voice b) {
    if (a.name().mayBeOne(b.name())) {
      return mayBeOneMoment(a, b) ? SAME : OPEN;
    }
    return a.named() && b.named() ? OTHER : OPEN;
  }

  private static boolean mayBeOneMoment(Voice a, Voice b) {
    boolean hearers =
        !a.hearer().isEmpty() && !b.hearer().isEmpty() && !a.hearer().mayBeOne(b.hearer());
    boolean venues =
        a.venue() != null
            && b.venue() != null
            && !a.venue().contains(b.venue())
            && !b.venue().contains(a.venue());
    return !hearers && !venues;
  }
}
