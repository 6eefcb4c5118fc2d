package org.variorum.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.name.Word.Shape;

/** Finds the words that say what a person is: {@code actor Sean Penn}, {@code X, a doctor,}. */
final class Descriptions {

  /** A head phrase of more words is a clause. */
  private static final int LONGEST = 4;

  private Descriptions() {}

  /** The description that stands before the name, as printed, or null. */
  static @Nullable String before(Context c) {
    if (!c.lexicon().isRoleNoun(c.before(1).key()) || c.before(1).shape() != Shape.LOWER) {
      return null;
    }
    List<String> phrase = new ArrayList<>();
    for (int i = 1; i <= LONGEST && fits(c.lexicon(), c.before(i)); i++) {
      phrase.add(c.before(i).text());
    }
    Collections.reverse(phrase);
    return phrase.isEmpty() ? null : String.join(" ", phrase);
  }

  /** The description that follows the name after a comma, without its article, or null. */
  static @Nullable String after(Context c) {
    if (c.lastWord().possessive()) {
      return null;
    }
    if (c.after(1).is(",")) {
      int at = c.after(2).shape() == Shape.NUMBER && c.after(3).is(",") ? 4 : 2;
      boolean article = isArticle(c.after(at));
      return phrase(c, article ? at + 1 : at);
    }
    boolean copula = c.after(1).is("is") || c.after(1).is("was");
    return copula && isArticle(c.after(2)) ? phrase(c, 3) : null;
  }

  private static @Nullable String phrase(Context c, int from) {
    StringBuilder phrase = new StringBuilder();
    String noun = null;
    for (int i = from; i < from + LONGEST && fits(c.lexicon(), c.after(i)); i++) {
      phrase.append(i > from ? " " : "").append(c.after(i).text());
      if (c.lexicon().isRoleNoun(c.after(i).key())) {
        noun = phrase.toString();
      } else if (noun != null) {
        break;
      }
      if (c.after(i).possessive()) {
        break;
      }
    }
    return noun;
  }

  private static boolean isArticle(Word word) {
    return word.is("a") || word.is("an") || word.is("the");
  }

  private static boolean fits(Lexicon lexicon, Word word) {
    boolean small = word.shape() == Shape.LOWER || word.shape() == Shape.ADJECTIVE;
    return (small && !lexicon.isFunctionWord(word.key()) && !lexicon.isSpeechVerb(word.key()))
        || word.isNameLike() && lexicon.isDemonym(word.key());
  }
}
