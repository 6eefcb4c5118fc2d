package org.variorum.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Speech made by chance, and accounts of it that are changed in ways known beforehand. */
final class InventedSpeech {

  private static final List<String> THINGS =
      words(
          "bridge ferry pier lantern orchard railway bakery quarry tower meadow chapel cannon"
              + " turbine library tunnel furnace vineyard stable dam granary lighthouse archive"
              + " brewery hangar canteen barracks sawmill trawler clinic depot theatre cistern");

  private static final List<String> KINDS =
      words(
          "narrow crooked silent wooden rusty modern famous muddy golden vacant humble ancient"
              + " brittle crowded distant flooded gloomy hidden idle leaky mossy noisy orange"
              + " polished quiet rugged shabby tilted useful vivid wealthy yellow");

  private static final List<String> DEEDS =
      words(
          "replaced inspected painted flooded guarded borrowed ignored measured rescued sketched"
              + " blocked founded insured labelled mended opened praised rented shelled toured");

  private static final List<String> PEOPLE =
      words("Abbas Brandt Corry Dahl Eames Fenn Gough Holt Ibsen Juarez Kemp Lorca Munro Nesbit");

  private static final List<String> OTHERS =
      words("perhaps seldom upstairs marble velvet copper thunder harvest anchor saddle pepper");

  /** The figures of the sentences, in words. */
  private static final List<String> IN_WORDS =
      words("twenty thirty-one forty-two fifty-three sixty-four");

  private static final List<String> OMISSIONS = List.of("…", "...", ". . .", "[...]", "(…)");

  /** Changes keep so many words clear of each other, and of the ends of sentences. */
  private static final int CLEAR = 4;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final List<Integer> taken = new ArrayList<>();

  /** A change of one account: what it has, what the others have, and what must be found. */
  record Change(int from, int to, List<String> now, String kind, String own, String others) {

    /** As {@link Accounts#draw} draws it, if {@code account} alone of {@code all} has it. */
    String drawn(char account, String all) {
      String rest = all.replace(String.valueOf(account), "");
      List<String> variants = new ArrayList<>();
      if (!kind.equals("extent")) {
        variants.add(" " + account + "“" + own + "”");
      }
      variants.add(" " + rest + "“" + others + "”");
      Collections.sort(variants);
      boolean marks = own.matches(".*[…\\[(].*|.*\\. ?\\..*");
      boolean shown = marks && !kind.equals("spelling");
      boolean hidden = kind.equals("omission") && !shown;
      return kind
          + String.join("", variants)
          + (shown ? " marked " + account : "")
          + (hidden ? " hidden" : "");
    }
  }

  InventedSpeech(Random random, int sentences) {
    this.random = random;
    List<String> things = shuffled(THINGS);
    List<String> kinds = shuffled(KINDS);
    List<String> deeds = shuffled(DEEDS);
    List<String> people = shuffled(PEOPLE);
    for (int i = 0; i < sentences; i++) {
      sentenceStarts.add(words.size());
      words.addAll(
          words(
              "The %s %s was not %s by %s in %d while %d boats left the %s %s for the %s %s."
                  .formatted(
                      kinds.removeLast(),
                      things.removeLast(),
                      deeds.removeLast(),
                      people.removeLast(),
                      1900 + 7 * i + random.nextInt(6),
                      20 + 11 * i,
                      kinds.removeLast(),
                      things.removeLast(),
                      kinds.removeLast(),
                      things.removeLast())));
    }
    sentenceStarts.add(words.size());
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  private List<String> shuffled(List<String> list) {
    List<String> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** One sentence. */
  String sentence(int index) {
    List<String> sentence = words.subList(sentenceStarts.get(index), sentenceStarts.get(index + 1));
    return String.join(" ", sentence);
  }

  /** A change by chance whose place keeps clear of those made before; null where none fits. */
  @Nullable Change change() {
    int sentence = random.nextInt(sentenceStarts.size() - 1);
    int start = sentenceStarts.get(sentence);
    return switch (random.nextInt(12)) {
      case 0 -> change(start + 12, 2, List.of(), "omission");
      case 1 -> change(start + 12, 2, List.of(pick(OMISSIONS)), "omission");
      case 2 -> change(start + 13, 1, List.of(pick(OTHERS)), "wording");
      case 3 -> change(start + 11, 1, List.of(Integer.toString(3 + random.nextInt(9))), "wording");
      case 4 -> change(start + 4, 1, List.of(), "omission");
      case 5 -> change(start + 7, 1, List.of(pick(shuffled(OTHERS))), "wording");
      case 6 -> change(start + 13, 0, List.of(pick(OTHERS)), "omission");
      case 7 -> change(start + 14, 0, List.of("[sic]"), "insertion");
      case 8 -> change(start + 12, 1, List.of("[small craft]"), "insertion");
      case 9 -> change(start + 14, 0, List.of(pick(OMISSIONS)), "ellipsis");
      case 10 -> change(start + 11, 1, List.of(IN_WORDS.get(sentence)), "spelling");
      default -> change(start + 5, 1, List.of(capital(words.get(start + 5))), "spelling");
    };
  }

  private @Nullable Change change(int from, int length, List<String> now, String kind) {
    for (int place : taken) {
      if (Math.abs(place - from) < CLEAR + length) {
        return null;
      }
    }
    taken.add(from);
    return new Change(
        from,
        from + length,
        now,
        kind,
        String.join(" ", now),
        String.join(" ", words.subList(from, from + length)));
  }

  /** A clipped end, if nothing is changed near it: the last {@code length} words or the first. */
  @Nullable Change clip(boolean end, int length) {
    int from = end ? words.size() - length : 0;
    int to = end ? words.size() : length;
    for (int place : taken) {
      if (place > from - CLEAR && place < to + CLEAR) {
        return null;
      }
    }
    taken.add(from);
    taken.add(to - 1);
    String others = String.join(" ", words.subList(from, to)).replaceAll("\\.$", "");
    return new Change(from, to, List.of(), "extent", "", others);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The words of an account with {@code changes}. */
  String said(List<Change> changes) {
    List<String> said = new ArrayList<>();
    int at = 0;
    List<Change> ordered = new ArrayList<>(changes);
    ordered.sort((a, b) -> Integer.compare(a.from(), b.from()));
    for (Change change : ordered) {
      said.addAll(words.subList(at, change.from()));
      said.addAll(change.now());
      at = change.to();
    }
    said.addAll(words.subList(at, words.size()));
    return String.join(" ", said);
  }
}
