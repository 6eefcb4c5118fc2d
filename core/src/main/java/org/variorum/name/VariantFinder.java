package org.variorum.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.name.Identity.Spelling;
import org.variorum.name.SpellingVariant.Kind;
import org.variorum.name.SpellingVariant.Part;

/** Finds the parts of names that accounts spell in different ways. */
final class VariantFinder {

  /** {@code U.S.}, {@code NATO}: letters, however they are written, are no spelling. */
  private static final int LONGEST_LETTERS = 6;

  private final Lexicon lexicon;
  private final List<Identity> identities;

  VariantFinder(Lexicon lexicon, List<Identity> identities) {
    this.lexicon = lexicon;
    this.identities = identities;
  }

  /** Other letters first, then in the order of identities. */
  List<SpellingVariant> find() {
    List<SpellingVariant> found = new ArrayList<>();
    for (int i = 0; i < identities.size(); i++) {
      Identity identity = identities.get(i);
      List<String> words = words(identity.name());
      if (identity.type() == Entity.Type.PERSON && words.size() > 1) {
        add(found, i, Part.GIVEN_NAME, words.getFirst());
        add(found, i, Part.SURNAME, words.getLast());
      } else {
        add(found, i, Part.NAME, identity.name());
      }
    }
    found.sort(Comparator.comparing((SpellingVariant variant) -> variant.kind()).reversed());
    return List.copyOf(found);
  }

  /** The words of a name as printed, without nickname and suffix. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameWords.withoutNickname(name).split("[\\s,]+", -1)) {
      if (!word.isEmpty() && (words.isEmpty() || !NameWords.isSuffix(Fold.of(word)))) {
        words.add(word);
      }
    }
    return words;
  }

  private void add(List<SpellingVariant> found, int index, Part part, String own) {
    Map<String, List<MentionAt>> printed = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    for (Spelling spelling : identities.get(index).spellings()) {
      String word = word(spelling.printed(), part);
      if (isSpelling(part, own, word)) {
        // Capitals and periods are no spelling.
        String key = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
        shown.merge(key, word, (one, other) -> NameWords.isCapitals(one) ? other : one);
        printed.computeIfAbsent(key, k -> new ArrayList<>()).addAll(spelling.mentions());
      }
    }
    if (printed.size() > 1) {
      Map<String, List<MentionAt>> byShown = new TreeMap<>();
      printed.forEach((key, mentions) -> byShown.put(shown.getOrDefault(key, key), mentions));
      List<Spelling> spellings = StoryNamesWriter.spellings(byShown);
      found.add(new SpellingVariant(index, kind(spellings), part, spellings));
    }
  }

  private static String word(String printed, Part part) {
    List<String> words = words(printed);
    return switch (part) {
      case GIVEN_NAME -> words.isEmpty() ? "" : words.getFirst();
      case SURNAME -> words.isEmpty() ? "" : words.getLast();
      case NAME -> printed;
    };
  }

  /** Whether {@code word} is {@code own} in whatever spelling, and no nickname or other part. */
  private boolean isSpelling(Part part, String own, String word) {
    if (word.isEmpty() || NameWords.isCapitals(word) && word.length() <= LONGEST_LETTERS) {
      return false;
    }
    String one = Fold.of(own);
    String other = Fold.of(word);
    if (NameWords.letters(one).equals(NameWords.letters(other))) {
      return true;
    }
    return switch (part) {
      case GIVEN_NAME -> GivenNames.areAlike(lexicon, one, other);
      case SURNAME -> NameSound.isAlike(one, other);
      case NAME ->
          one.indexOf(' ') > 0
              && NameSound.of(one).equals(NameSound.of(other))
              && NameSound.changes(one, other) <= 2;
    };
  }

  private static Kind kind(List<Spelling> spellings) {
    long folded = spellings.stream().map(s -> Fold.of(s.printed())).distinct().count();
    long letters = spellings.stream().map(s -> NameWords.letters(s.printed())).distinct().count();
    return folded == 1 ? Kind.ACCENTS : letters == 1 ? Kind.MARKS : Kind.LETTERS;
  }
}
