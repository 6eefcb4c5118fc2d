package org.variorum.discrepancy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.language.WordLines;

/**
 * What may be told to have happened to somebody, or not; the words for it are those of {@code
 * happenings.txt}.
 */
enum Happening {
  DIED("died", "survived"),
  INJURED("injured", "not injured"),
  ARRESTED("arrested", "not arrested"),
  CHARGED("charged", "not charged"),
  CONVICTED("convicted", "acquitted"),
  PLEADED_GUILTY("pleaded guilty", "pleaded not guilty"),
  RELEASED("released", "not released"),
  APPROVED("approved", "rejected"),
  RESIGNED("resigned", "did not resign"),
  DISMISSED("dismissed", "not dismissed"),
  FOUND("found", "not found"),
  RESCUED("rescued", "not rescued"),
  CANCELLED("cancelled", "not cancelled"),
  TESTIFIED("testified", "did not testify"),
  APOLOGISED("apologised", "did not apologise"),
  ATTENDED("attended", "did not attend"),
  MARRIED("married", "never married");

  /** How a word says it, as the file explains. */
  private enum Form {
    PASSIVE,
    ACTIVE,
    BASE,
    OPPOSITE_PASSIVE,
    OPPOSITE_ACTIVE
  }

  private final String yes;
  private final String no;

  /** How it is shown that it happened, and that it did not. */
  Happening(String yes, String no) {
    this.yes = yes;
    this.no = no;
  }

  /** As it stands in every format: {@code died}, {@code survived}. */
  String value(boolean happened) {
    return happened ? yes : no;
  }

  /**
   * A word that says of somebody that it happened, or not.
   *
   * @param happening what
   * @param passive whether it needs a form of "be" before it
   * @param base whether it is so only behind "did not" and the like
   * @param happened what it says where nothing negates it
   */
  record Verb(Happening happening, boolean passive, boolean base, boolean happened) {}

  /** A line of the file. */
  private record Entry(Happening happening, Form form, List<String> words) {

    static Entry of(String line) {
      String[] fields = line.split(" ; ", -1);
      return new Entry(
          valueOf(constant(fields[0])),
          Form.valueOf(constant(fields[1])),
          List.of(fields[2].split(" ", -1)));
    }

    private static String constant(String word) {
      return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
  }

  private static final List<Entry> ENTRIES =
      WordLines.of(Happening.class, "happenings.txt").stream().map(Entry::of).toList();

  private static final Map<String, Verb> PASSIVE = verbs(Form.PASSIVE, Form.OPPOSITE_PASSIVE);
  private static final Map<String, Verb> ACTIVE = verbs(Form.ACTIVE, Form.OPPOSITE_ACTIVE);
  private static final Map<String, Verb> BASE = verbs(Form.BASE, Form.BASE);

  private static Map<String, Verb> verbs(Form form, Form opposite) {
    Map<String, Verb> verbs = new HashMap<>();
    for (Entry entry : ENTRIES) {
      if (entry.form() == form || entry.form() == opposite) {
        Verb verb =
            new Verb(
                entry.happening(), form == Form.PASSIVE, form == Form.BASE, entry.form() == form);
        entry.words().forEach(word -> verbs.put(word, verb));
      }
    }
    return Map.copyOf(verbs);
  }

  /** The verb that {@code word} is behind "was", or null. */
  static @Nullable Verb passive(String word) {
    return PASSIVE.get(word);
  }

  /** The verb that {@code word}, with the word after it, is by itself; or null. */
  static @Nullable Verb active(String word, String next) {
    return either(ACTIVE, word, next);
  }

  /** The verb that {@code word}, with the word after it, is behind "did not"; or null. */
  static @Nullable Verb base(String word, String next) {
    return either(BASE, word, next);
  }

  private static @Nullable Verb either(Map<String, Verb> verbs, String word, String next) {
    Verb alone = verbs.get(word);
    boolean open = alone == null && JOINED.contains(word);
    return open ? verbs.get(word + "-" + next) : alone;
  }

  /** Words that say nothing without the one after them. */
  private static final Set<String> JOINED = Set.of("pleaded", "pled", "plead", "went");
}
