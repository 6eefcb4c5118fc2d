package org.variorum.discrepancy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be told to have happened to somebody, or not: the words for it, and those that say the
 * opposite. Each with sentences that contradict each other, which are where its words come from.
 *
 * <p>Listed is what happens once, or what one sentence can deny. What teams do every week (win,
 * lose) is left out.
 */
enum Happening {
  DIED(
      "died",
      "survived",
      "killed slain murdered",
      "died perished drowned",
      "die perish drown",
      "",
      "survived",
      "Captain Brandt died in the wreck of the Marrow Lass.",
      "Captain Brandt survived the wreck of the Marrow Lass."),
  INJURED(
      "injured",
      "not injured",
      "injured hurt wounded harmed",
      "",
      "",
      "unhurt unharmed uninjured unscathed",
      "",
      "Captain Brandt was injured in the wreck of the Marrow Lass.",
      "Captain Brandt was unhurt in the wreck of the Marrow Lass."),
  ARRESTED(
      "arrested",
      "not arrested",
      "arrested detained apprehended",
      "",
      "",
      "",
      "",
      "Captain Brandt was arrested on the quay at Tarnby.",
      "Captain Brandt was not arrested on the quay at Tarnby."),
  CHARGED(
      "charged",
      "not charged",
      "charged indicted",
      "",
      "",
      "",
      "",
      "Captain Brandt was charged with manslaughter over the wreck.",
      "Captain Brandt was never charged with manslaughter over the wreck."),
  CONVICTED(
      "convicted",
      "acquitted",
      "convicted",
      "",
      "",
      "acquitted cleared exonerated",
      "",
      "Captain Brandt was convicted of manslaughter at Tarnby assizes.",
      "Captain Brandt was acquitted of manslaughter at Tarnby assizes."),
  PLEADED_GUILTY(
      "pleaded guilty",
      "pleaded not guilty",
      "",
      "pleaded-guilty pled-guilty",
      "plead-guilty",
      "",
      "pleaded-not pled-not",
      "Captain Brandt pleaded guilty to manslaughter at Tarnby.",
      "Captain Brandt pleaded not guilty to manslaughter at Tarnby."),
  RELEASED(
      "released",
      "not released",
      "released freed",
      "",
      "",
      "",
      "",
      "Captain Brandt was released on bail by the magistrate.",
      "Captain Brandt was not released on bail by the magistrate."),
  APPROVED(
      "approved",
      "rejected",
      "approved passed adopted accepted granted ratified upheld",
      "",
      "",
      "rejected refused defeated vetoed denied overturned",
      "",
      "The harbour bill was approved by the council on Tuesday.",
      "The harbour bill was rejected by the council on Tuesday."),
  RESIGNED(
      "resigned",
      "did not resign",
      "",
      "resigned quit",
      "resign quit",
      "",
      "",
      "Captain Brandt resigned over the loss of the Marrow Lass.",
      "Captain Brandt did not resign over the loss of the Marrow Lass."),
  DISMISSED(
      "dismissed",
      "not dismissed",
      "dismissed sacked fired axed",
      "",
      "",
      "",
      "",
      "Captain Brandt was dismissed by the owners of the Marrow Lass.",
      "Captain Brandt was not dismissed by the owners of the Marrow Lass."),
  FOUND(
      "found",
      "not found",
      "found recovered located",
      "",
      "",
      "",
      "",
      "The body of the mate, the wreck and Captain Brandt were found off Tarnby.",
      "Captain Brandt was never found."),
  RESCUED(
      "rescued",
      "not rescued",
      "rescued saved",
      "",
      "",
      "",
      "",
      "Captain Brandt was rescued by the lifeboat.",
      "Captain Brandt was not rescued by the lifeboat."),
  CANCELLED(
      "cancelled",
      "not cancelled",
      "cancelled canceled scrapped",
      "",
      "",
      "",
      "went-ahead",
      "The Tarnby regatta was cancelled after the wreck.",
      "The Tarnby regatta went ahead after the wreck."),
  TESTIFIED(
      "testified",
      "did not testify",
      "",
      "testified",
      "testify",
      "",
      "",
      "Captain Brandt testified at the inquiry into the wreck.",
      "Captain Brandt did not testify at the inquiry into the wreck."),
  APOLOGISED(
      "apologised",
      "did not apologise",
      "",
      "apologised apologized",
      "apologise apologize",
      "",
      "",
      "Captain Brandt apologised to the families of the drowned.",
      "Captain Brandt did not apologise to the families of the drowned."),
  ATTENDED(
      "attended",
      "did not attend",
      "",
      "attended",
      "attend",
      "",
      "",
      "Captain Brandt attended the funeral of the mate.",
      "Captain Brandt did not attend the funeral of the mate."),
  MARRIED(
      "married",
      "never married",
      "married wed",
      "married wed",
      "marry wed",
      "",
      "",
      "Captain Brandt married a pilot from Vennick.",
      "Captain Brandt never married.");

  /** How a word says it. */
  private enum Form {
    PASSIVE,
    ACTIVE,
    BASE,
    OPPOSITE_PASSIVE,
    OPPOSITE_ACTIVE
  }

  private final String yes;
  private final String no;
  private final String passive;
  private final String active;
  private final String base;
  private final String oppositePassive;
  private final String oppositeActive;
  private final String example;
  private final String opposite;

  /** Words with a space between; two that belong together are joined by a hyphen. */
  Happening(
      String yes,
      String no,
      String passive,
      String active,
      String base,
      String oppositePassive,
      String oppositeActive,
      String example,
      String opposite) {
    this.yes = yes;
    this.no = no;
    this.passive = passive;
    this.active = active;
    this.base = base;
    this.oppositePassive = oppositePassive;
    this.oppositeActive = oppositeActive;
    this.example = example;
    this.opposite = opposite;
  }

  private Set<String> words(Form form) {
    String words =
        switch (form) {
          case PASSIVE -> passive;
          case ACTIVE -> active;
          case BASE -> base;
          case OPPOSITE_PASSIVE -> oppositePassive;
          case OPPOSITE_ACTIVE -> oppositeActive;
        };
    return words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1));
  }

  /** As it stands in every format: {@code died}, {@code survived}. */
  String value(boolean happened) {
    return happened ? yes : no;
  }

  /** A sentence in which it happened, and one in which it did not. */
  List<String> examples() {
    return List.of(example, opposite);
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

  private static final Map<String, Verb> PASSIVE = verbs(Form.PASSIVE, Form.OPPOSITE_PASSIVE);
  private static final Map<String, Verb> ACTIVE = verbs(Form.ACTIVE, Form.OPPOSITE_ACTIVE);
  private static final Map<String, Verb> BASE = verbs(Form.BASE, Form.BASE);

  private static Map<String, Verb> verbs(Form form, Form opposite) {
    Map<String, Verb> verbs = new HashMap<>();
    for (Happening each : values()) {
      boolean passive = form == Form.PASSIVE;
      boolean base = form == Form.BASE;
      for (String word : each.words(opposite)) {
        verbs.put(word, new Verb(each, passive, base, false));
      }
      for (String word : each.words(form)) {
        verbs.put(word, new Verb(each, passive, base, true));
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
