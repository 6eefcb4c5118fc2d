package org.variorum.name;

/**
 * Whether two words may be one name in two spellings: of letters that sound alike in the ways in
 * which English news writes foreign and uncommon names, and of a slip in one letter.
 */
final class NameSound {

  /** Slips in shorter words make other names: {@code Reed}, {@code Reid}, {@code Read}. */
  private static final int SHORTEST_SLIP = 5;

  /** Words that sound alike and differ in more letters are other names. */
  private static final int MOST_CHANGES = 3;

  /** A longer word is no name; keeps the comparison small. */
  private static final int LONGEST = 40;

  private NameSound() {}

  /** Whether the two, folded and unequal, may be spellings of one surname. */
  static boolean isAlike(String one, String other) {
    if (Math.max(one.length(), other.length()) > LONGEST) {
      return false;
    }
    int changes = changes(one, other);
    int shorter = Math.min(one.length(), other.length());
    boolean slip = changes == 1 && shorter >= SHORTEST_SLIP && isSameStart(one, other);
    String sound = of(one);
    return slip
        || sound.length() > 1
            && changes <= Math.min(MOST_CHANGES, shorter - 2)
            && sound.equals(of(other));
  }

  private static boolean isSameStart(String one, String other) {
    return one.charAt(0) == other.charAt(0);
  }

  /**
   * The consonants of {@code word} as classes of sound, one for a row of equal ones; a vowel counts
   * only where it begins the word. {@code gadhafi} and {@code qaddafi} are both {@code kdf}.
   */
  static String of(String word) {
    String letters = NameWords.letters(word);
    if (letters.startsWith("mc") && letters.length() > 4) {
      letters = "mac" + letters.substring(2);
    }
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
      char heard = sound(letters.charAt(i), next, i == 0);
      if (heard != ' ' && (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard)) {
        sound.append(heard);
      }
    }
    return sound.toString();
  }

  private static char sound(char letter, char next, boolean first) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u' -> first ? 'a' : ' ';
      case 'y', 'w', 'h' -> first ? letter : ' ';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'c', 'g', 'q', 'k' -> 'k';
      case 'v' -> 'f';
      case 'z' -> 's';
      default -> letter;
    };
  }

  /** Letters to add, drop, change, or swap with the next, to make one word the other. */
  static int changes(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
