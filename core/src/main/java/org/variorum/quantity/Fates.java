package org.variorum.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of those who are counted, where a verb or a predicate says so: {@code killed 12},
 * {@code 12 people were killed}, {@code 12 dead}. The dead and the injured are kept apart by it.
 */
final class Fates {

  /** Words behind whom they tell of. */
  private static final Map<String, CountedClass> AFTER =
      Map.ofEntries(
          Map.entry("killed", CountedClass.DEAD),
          Map.entry("dead", CountedClass.DEAD),
          Map.entry("died", CountedClass.DEAD),
          Map.entry("perished", CountedClass.DEAD),
          Map.entry("drowned", CountedClass.DEAD),
          Map.entry("slain", CountedClass.DEAD),
          Map.entry("murdered", CountedClass.DEAD),
          Map.entry("injured", CountedClass.INJURED),
          Map.entry("wounded", CountedClass.INJURED),
          Map.entry("hurt", CountedClass.INJURED),
          Map.entry("missing", CountedClass.MISSING),
          Map.entry("unaccounted", CountedClass.MISSING),
          Map.entry("arrested", CountedClass.ARRESTED),
          Map.entry("detained", CountedClass.ARRESTED));

  /** Words before whom they tell of. */
  private static final Map<String, CountedClass> BEFORE =
      Map.ofEntries(
          Map.entry("killed", CountedClass.DEAD),
          Map.entry("kills", CountedClass.DEAD),
          Map.entry("kill", CountedClass.DEAD),
          Map.entry("killing", CountedClass.DEAD),
          Map.entry("injured", CountedClass.INJURED),
          Map.entry("injures", CountedClass.INJURED),
          Map.entry("injuring", CountedClass.INJURED),
          Map.entry("wounded", CountedClass.INJURED),
          Map.entry("wounds", CountedClass.INJURED),
          Map.entry("wounding", CountedClass.INJURED),
          Map.entry("hurt", CountedClass.INJURED),
          Map.entry("hurting", CountedClass.INJURED),
          Map.entry("arrested", CountedClass.ARRESTED),
          Map.entry("arrests", CountedClass.ARRESTED),
          Map.entry("arrest", CountedClass.ARRESTED),
          Map.entry("arresting", CountedClass.ARRESTED),
          Map.entry("detained", CountedClass.ARRESTED),
          Map.entry("detaining", CountedClass.ARRESTED));

  /**
   * With these those who are counted may as well be who did it: {@code four men killed a guard}.
   */
  private static final Set<String> TRANSITIVE =
      Set.of("killed", "murdered", "injured", "wounded", "hurt", "arrested", "detained");

  /** What may stand between; not what leaves open whether it is so: {@code feared dead}. */
  private static final Set<String> BETWEEN =
      Set.of(
          "who",
          "were",
          "was",
          "are",
          "is",
          "be",
          "been",
          "being",
          "have",
          "has",
          "had",
          "also",
          "reported",
          "reportedly",
          "confirmed",
          "left",
          "found",
          "listed",
          "still",
          "all",
          "both",
          "others",
          "more",
          "seriously",
          "critically",
          "slightly",
          "badly",
          "severely",
          "lightly",
          "fatally",
          "shot",
          "now",
          "other",
          "will");

  private static final Set<String> BE = Set.of("were", "was", "are", "is", "be", "been", "being");

  /** What may follow a passive that stands without its auxiliary: {@code 12 killed in a blast}. */
  private static final Set<String> FOLLOWS =
      Set.of(
          "",
          Words.BREAK,
          ".",
          ",",
          ";",
          ":",
          "?",
          "!",
          "(",
          ")",
          "–",
          "—",
          "\"",
          "in",
          "by",
          "when",
          "after",
          "as",
          "on",
          "at",
          "during",
          "since",
          "and",
          "near",
          "while",
          "over",
          "with",
          "this",
          "last",
          "so",
          "outside",
          "inside",
          "across");

  private static final Set<String> SOME =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some",
          "most", "many", "all", "half", "none", "several", "both", "each", "any");

  private static final int FARTHEST = 5;

  private Fates() {}

  /**
   * What is counted, its class that of what became of it where the words around it say so.
   *
   * @param from the first word of the amount, that of a bound included
   * @param to the word after the amount
   * @param counted the noun behind it, or null
   */
  static @Nullable Counted around(Words words, int from, int to, @Nullable Counted counted) {
    if (counted != null && !canSuffer(counted.of())) {
      return counted;
    }
    int end = to;
    while (counted != null && end < words.size() && words.start(end) < counted.span().end()) {
      end++;
    }
    int after = after(words, end);
    if (after >= 0 && (isOneOfSeveral(words, after) || isPart(words, from))) {
      return counted;
    }
    if (after >= 0) {
      return told(words, after, counted, AFTER.get(words.key(after)), words.key(after));
    }
    CountedClass before = BEFORE.get(words.key(from - 1));
    boolean passive = words.in(from - 2, BE) || words.is(from - 1, "arrests");
    return before == null || passive
        ? counted
        : told(words, from - 1, counted, before, participle(before));
  }

  /** "Two of the three victims died": three did not. */
  private static boolean isPart(Words words, int from) {
    int of = words.is(from - 1, "the") ? from - 2 : from - 1;
    return words.is(of, "of") && (words.digits(of - 1) || words.in(of - 1, SOME));
  }

  private static boolean canSuffer(CountedClass of) {
    return switch (of) {
      case PERSON, ANIMAL -> true;
      case DEAD, INJURED, MISSING, ARRESTED, VEHICLE, WEAPON, BUILDING, VALUABLE, OTHER -> false;
    };
  }

  /** Whether word {@code i} tells what became of whoever stands before it. */
  static boolean isTold(Words words, int i) {
    return words.in(i, AFTER.keySet()) || words.in(i, BE) && words.in(i + 1, AFTER.keySet());
  }

  /** The word behind {@code i} that tells it, or -1. */
  private static int after(Words words, int i) {
    boolean passive = false;
    for (int k = i; k < i + FARTHEST; k++) {
      if (words.in(k, AFTER.keySet())) {
        boolean active = words.in(k, TRANSITIVE) && !passive && !words.in(k + 1, FOLLOWS);
        return active ? -1 : k;
      }
      boolean and = words.is(k, "and") && words.is(k - 1, "shot"); // "shot and killed"
      if (!and && !words.in(k, BETWEEN)) {
        return -1;
      }
      passive |= words.in(k, BE);
    }
    return -1;
  }

  /** {@code 20 killed or wounded}: how many of either is not said. */
  private static boolean isOneOfSeveral(Words words, int i) {
    CountedClass other = AFTER.get(words.key(i + 2));
    return (words.is(i + 1, "or") || words.is(i + 1, "and"))
        && other != null
        && other != AFTER.get(words.key(i));
  }

  /** What is said of those whom "killing 12" counts. */
  private static String participle(CountedClass of) {
    return switch (of) {
      case DEAD -> "killed";
      case INJURED -> "injured";
      case ARRESTED -> "arrested";
      case MISSING -> "missing";
      case PERSON, VEHICLE, WEAPON, BUILDING, ANIMAL, VALUABLE, OTHER -> "counted";
    };
  }

  private static @Nullable Counted told(
      Words words, int i, @Nullable Counted counted, @Nullable CountedClass of, String noun) {
    if (of == null) {
      return counted;
    }
    return counted == null
        ? new Counted(words.span(i, i + 1), noun, of)
        : new Counted(counted.span(), counted.noun(), of);
  }
}
