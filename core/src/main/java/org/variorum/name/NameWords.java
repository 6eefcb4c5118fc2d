package org.variorum.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes printed names apart: parts, nickname, suffix. All of it folded for comparison. */
final class NameWords {

  private NameWords() {}

  /**
   * The words of {@code name} folded, without nickname, commas and a suffix that tells father from
   * son; the whole where nothing else is left.
   */
  static List<String> parts(String name) {
    String plain = withoutNickname(name);
    List<String> parts = new ArrayList<>();
    for (String word : Fold.of(plain).split("[\\s,]", -1)) {
      if (!word.isEmpty() && (parts.isEmpty() || !isSuffix(word))) {
        parts.add(word);
      }
    }
    if (parts.size() > 1 && isInitials(parts.getFirst())) {
      List<String> initials = List.of(parts.removeFirst().split("(?<=\\.)", -1));
      parts.addAll(0, initials.stream().filter(initial -> !initial.isEmpty()).toList());
    }
    return parts.isEmpty() ? List.of(Fold.of(name)) : List.copyOf(parts);
  }

  /** {@code p.j.}: two or three letters, a period after each. */
  static boolean isInitials(String word) {
    boolean initials = word.length() == 4 || word.length() == 6;
    for (int i = 0; i < word.length() && initials; i++) {
      initials = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
    }
    return initials;
  }

  /** The suffix of {@code name} without a period, or null. */
  static @Nullable String suffix(String name) {
    String last = Fold.of(name.substring(name.lastIndexOf(' ') + 1));
    return name.indexOf(' ') > 0 && isSuffix(last) ? last.replace(".", "") : null;
  }

  static boolean isSuffix(String word) {
    return switch (word) {
      case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" -> true;
      default -> false;
    };
  }

  /** The nickname that stands in marks within {@code name}, as printed, or null. */
  static @Nullable String nickname(String name) {
    int opening = opening(name);
    int closing = opening < 0 ? -1 : closing(name, opening);
    return closing < 0 ? null : name.substring(opening + 1, closing).strip();
  }

  static String withoutNickname(String name) {
    int opening = opening(name);
    int closing = opening < 0 ? -1 : closing(name, opening);
    return closing < 0
        ? name
        : name.substring(0, opening).strip() + ' ' + name.substring(closing + 1).strip();
  }

  private static int opening(String name) {
    for (int i = 1; i < name.length(); i++) {
      boolean mark =
          switch (name.charAt(i)) {
            case '“', '"', '‘', '\'', '’', '(', '«', '„' -> true;
            default -> false;
          };
      if (mark && name.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String name, int opening) {
    for (int i = opening + 2; i + 1 < name.length(); i++) {
      boolean mark =
          switch (name.charAt(i)) {
            case '”', '"', '’', '\'', ')', '»', '“' -> true;
            default -> false;
          };
      if (mark && name.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /** The letters and digits of {@code name} folded: what is left when no mark counts. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    Fold.of(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether {@code printed} has at least two letters and none of them is small. */
  static boolean isCapitals(String printed) {
    return printed.chars().filter(Character::isUpperCase).count() > 1
        && printed.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether {@code word}, folded, is a form of address that says nothing of what a person does. */
  static boolean isCourtesy(String word) {
    return switch (word) {
      case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx.", "mister", "messrs." ->
          true;
      default -> false;
    };
  }

  /** Whether people are addressed by the office {@code word}, folded: {@code Mr. Speaker}. */
  static boolean isAddress(String word) {
    return switch (word) {
      case "president", "speaker", "chairman", "chair", "chairperson" -> true;
      case "secretary", "minister", "mayor", "governor", "commissioner", "director" -> true;
      case "senator", "congressman", "ambassador", "moderator", "solicitor" -> true;
      default -> false;
    };
  }
}
