package org.variorum.name;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is compared with other names, by the parts that tell people apart.
 *
 * <p>Case, accents, the style of apostrophes and forms of address are laid aside, and hyphens
 * divide: outlets write {@code Jean-Luc} and {@code Jean Luc}. An apostrophe does not, so that
 * {@code Orr's lawyer} is not {@code Orr}.
 *
 * @param words folded, in no order; none where nobody is named
 */
public record NameParts(Set<String> words) {

  /** Nobody. */
  public static final NameParts NONE = new NameParts(Set.of());

  private static final Set<String> GRAMMAR = Set.of("the", "a", "an", "of");

  /** Forms of address and the like, which accounts use or not as their style has it. */
  private static final Set<String> COURTESIES =
      Set.of(
          "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lord", "lady", "jr", "sr");

  /** Copies the words. */
  public NameParts {
    words = Set.copyOf(words);
  }

  /** The parts of {@code name}, or of a description: {@code the mayor}. */
  public static NameParts of(@Nullable String name) {
    if (name == null) {
      return NONE;
    }
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    Fold.of(name)
        .codePoints()
        .forEach(c -> {
          if (isOfWord(c)) {
            word.appendCodePoint(c);
          } else {
            add(word, words);
          }
        });
    add(word, words);
    words.removeAll(GRAMMAR);
    if (!COURTESIES.containsAll(words)) { // "a lady" is somebody
      words.removeAll(COURTESIES);
    }
    return new NameParts(words);
  }

  private static boolean isOfWord(int c) {
    return c == '\''
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Adds {@code word}, without the marks of a nickname around it, and empties it. */
  private static void add(StringBuilder word, Set<String> words) {
    int from = 0;
    int to = word.length();
    while (from < to && word.charAt(from) == '\'') {
      from++;
    }
    while (from < to && word.charAt(to - 1) == '\'') {
      to--;
    }
    if (from < to) {
      words.add(word.substring(from, to));
    }
    word.setLength(0);
  }

  /** Whether there is nobody. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Whether both may be one person's or body's name: one has all parts of the other, as {@code
   * Quill} and {@code Mara Quill}. Nobody is the same as nobody else.
   */
  public boolean mayBeOne(NameParts other) {
    return !isEmpty()
        && !other.isEmpty()
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }

  /** These without the parts that are {@code unwanted}. */
  public NameParts without(Predicate<String> unwanted) {
    return new NameParts(
        words.stream().filter(unwanted.negate()).collect(Collectors.toUnmodifiableSet()));
  }
}
