package org.variorum.name;

import java.util.List;
import org.variorum.name.Entity.Gender;

/** Lets the pronouns that follow a person's name say the person's gender. */
final class Pronouns {

  /** A pronoun further off may mean someone else. */
  private static final int REACH = 14;

  private Pronouns() {}

  /** Votes with the first pronoun after each mention, up to the next person. */
  static void vote(List<Word> words, List<Candidate> candidates, List<Draft> meant) {
    for (int i = 0; i < candidates.size(); i++) {
      if (!meant.get(i).isPerson()) {
        continue;
      }
      int from = candidates.get(i).end();
      int end = Math.min(words.size(), from + REACH);
      for (int next = i + 1;
          next < candidates.size() && candidates.get(next).first() < end;
          next++) {
        if (meant.get(next).isPerson()) {
          end = Math.max(from, candidates.get(next).first());
        }
      }
      for (int j = from; j < end; j++) {
        Gender gender = gender(words.get(j).key());
        if (gender != Gender.UNKNOWN) {
          meant.get(i).gender(gender, 1);
          break;
        }
      }
    }
  }

  /** Whether he or she follows soon, before any other capitalised word. */
  static boolean after(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      Word word = words.get(i);
      if (gender(word.key()) != Gender.UNKNOWN) {
        return true;
      }
      if (word.isNameLike() && !word.opens()) {
        return false;
      }
    }
    return false;
  }

  private static Gender gender(String key) {
    return switch (key) {
      case "he", "his", "him", "himself" -> Gender.MALE;
      case "she", "her", "herself", "hers" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
