package org.variorum.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What remains of English words without their endings. */
public final class Stems {

  /** A stem is not longer, in letters. */
  private static final int LONGEST = 6;

  private static final List<String> ENDINGS =
      List.of("'s", "’s", "ingly", "edly", "ing", "ies", "ied", "es", "ed", "ly", "s", "e");

  /** Verbs of news whose past no ending makes: each with its past forms. */
  private static final String IRREGULAR =
      "lead led, shoot shot, steal stole stolen, take took taken, know knew known, pay paid, sell"
          + " sold, find found, win won, lose lost, hide hid hidden, meet met, buy bought, bring"
          + " brought, catch caught, fight fought, break broke broken, write wrote written, leave"
          + " left, hold held, send sent, build built, drive drove driven, fall fell fallen, fly"
          + " flew flown, choose chose chosen, strike struck, sink sank sunk, draw drew drawn, seek"
          + " sought, sleep slept, flee fled, lend lent, spend spent, swear swore sworn, throw"
          + " threw thrown, withdraw withdrew withdrawn, give gave given, bear bore borne, feed"
          + " fed, grow grew grown, ride rode ridden, bite bit bitten, teach taught, deal dealt";

  private static final Map<String, String> PRESENT = present();

  private Stems() {}

  private static Map<String, String> present() {
    Map<String, String> present = new HashMap<>();
    for (String verb : IRREGULAR.split(", ", -1)) {
      String[] forms = verb.split(" ", -1);
      for (int i = 1; i < forms.length; i++) {
        present.put(forms[i], forms[0]);
      }
    }
    return Map.copyOf(present);
  }

  /** The stem of {@code form}, a normal word: enough to know it again in another tense. */
  public static String of(String form) {
    String stem = form;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
  }

  /** The same, in which {@code led} is {@code lead}. */
  public static String ofVerb(String form) {
    return of(PRESENT.getOrDefault(form, form));
  }

  /** Whether {@code word} looks like the past of a verb. */
  public static boolean isPast(String word) {
    return PRESENT.containsKey(word) || word.length() > 3 && word.endsWith("ed");
  }
}
