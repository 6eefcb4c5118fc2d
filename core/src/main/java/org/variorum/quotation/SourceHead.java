package org.variorum.quotation;

import java.util.Optional;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * The head of a phrase that names a source: {@code actor Sean Penn} is Sean Penn, {@code the Penn
 * campaign} and {@code a friend of Penn} are not.
 */
final class SourceHead {

  /** {@code Gov. Dora Quill}: so many words may stand before an apposed name. */
  private static final int MOST_TITLES = 4;

  private final Passage passage;
  private final Names names;

  SourceHead(Passage passage, Names names) {
    this.passage = passage;
    this.names = names;
  }

  /**
   * The name that {@code source} says: the last of its head, {@code Lee (R-Ohio), a friend of Roy};
   * for a head without one, the name set beside it, {@code one trustee, Rufus Hallam}.
   */
  Optional<Mention> name(Span source) {
    int from = begin(source);
    int end = end(from, source.end());
    Optional<Mention> head = endingAt(from, end);
    if (head.isPresent()) {
      return head;
    }
    Optional<Mention> beside = beside(end, source.end());
    return beside.isPresent() ? beside : after(source.end());
  }

  /** {@code said one trustee}, where the source ends, {@code , Rufus Hallam.} */
  private Optional<Mention> after(int end) {
    int tokens = passage.tokens().size();
    int to = Math.min(tokens, end + MOST_TITLES + 3);
    return end + 1 < to && !passage.word(end - 1).endsWith("s")
        ? apposed(end, to)
        : Optional.empty();
  }

  /** Whether more speak than one: {@code Lee and Roy}, {@code Lee (R-Ohio) and her aides}. */
  boolean isSeveral(Span source) {
    int end = end(begin(source), source.end());
    boolean within = false;
    for (int i = end; i < source.end(); i++) {
      String word = lower(i);
      if (isRelative(word)) {
        return false;
      }
      if (word.equals("and") && !within) {
        return i == end || i + 1 < source.end() && isFurther(i + 1);
      }
      boolean apart = !passage.tokens().get(i).isWord();
      within = !apart && (within || WordClass.of(word) == WordClass.PREPOSITION);
    }
    return false;
  }

  /**
   * {@code Lee (R-Ohio) and Roy}; {@code Lee, 25, and his wife}; {@code Lee, a vet, and others}.
   */
  private boolean isFurther(int token) {
    boolean apart = !passage.tokens().get(token - 2).isWord();
    return switch (lower(token)) {
      case "other", "others" -> true;
      case "his", "her", "their" -> apart;
      default -> isPerson(token);
    };
  }

  private boolean isPerson(int token) {
    for (int i = token; i < Math.min(passage.tokens().size(), token + MOST_TITLES); i++) {
      Optional<Mention> mention = names.at(passage.tokens().get(i).start());
      if (mention.isPresent()) {
        return names.isPerson(mention.get());
      }
      if (!isCapital(i)) {
        return false;
      }
    }
    return false;
  }

  /** Over words that lead to the phrase: {@code that Mayor Quill}, {@code from Quill}. */
  private int begin(Span source) {
    int from = source.start();
    while (from + 1 < source.end()
        && (lower(from).equals("that") || WordClass.of(lower(from)) == WordClass.PREPOSITION)) {
      from++;
    }
    return from;
  }

  /** One past the last token of the head of the phrase that begins at {@code from}. */
  private int end(int from, int to) {
    boolean noun = false;
    int i = from;
    while (i < to) {
      Optional<Mention> mention = names.at(passage.tokens().get(i).start());
      if (mention.isPresent()) {
        i = Math.max(i + 1, passage.tokenFrom(mention.get().span().end()));
        noun = true;
      } else if (goesOn(i, noun) || i > from && isOwner(i - 1)) {
        noun |= WordClass.of(passage.lower(i)) == WordClass.OPEN;
        i++;
      } else {
        return i;
      }
    }
    return Math.min(i, to);
  }

  /** {@code one pastor supporting Quill}: what somebody does to a name is none of the head. */
  private boolean isParticiple(int token) {
    boolean more = token + 1 < passage.tokens().size();
    return more
        && Character.isLowerCase(passage.word(token).charAt(0))
        && passage.word(token).endsWith("ing")
        && isCapital(token + 1);
  }

  /** {@code Quill’s}: something follows that is hers. */
  private boolean isOwner(int token) {
    String word = passage.word(token);
    return word.endsWith("’s") || word.endsWith("'s") || word.endsWith("s’");
  }

  private boolean goesOn(int token, boolean noun) {
    Token one = passage.tokens().get(token);
    boolean inside = one.kind() == Token.Kind.QUOTATION_MARK || passage.word(token).equals("/");
    if (inside) { // Dora “Dot” Quill, a Courier/Star poll
      return true;
    }
    String word = lower(token);
    return one.isWord()
        && switch (WordClass.of(word)) {
          case OPEN -> !noun || !isParticiple(token);
          case DETERMINER, ADVERB, HEDGE -> !noun;
          case SUBJECT_PRONOUN -> word.equals("one") && !noun;
          case OBJECT_PRONOUN, PREPOSITION, CONJUNCTION, AUXILIARY, MODAL, NEGATION -> false;
        };
  }

  /** The name with which the head ends. */
  private Optional<Mention> endingAt(int from, int end) {
    return end <= from
        ? Optional.empty()
        : names
            .at(passage.tokens().get(end - 1).start())
            .filter(mention -> passage.tokenFrom(mention.span().end()) <= end);
  }

  /** A person's name between commas. */
  private Optional<Mention> beside(int from, int to) {
    Optional<Mention> name = Optional.empty();
    for (int i = from; i + 1 < to && name.isEmpty() && !isRelative(lower(i)); i++) {
      name = apposed(i, to);
    }
    return name;
  }

  /** The person's name that fills all between the comma at {@code comma} and the next mark. */
  private Optional<Mention> apposed(int comma, int to) {
    if (!passage.word(comma).equals(",") || !isCapital(comma + 1)) {
      return Optional.empty();
    }
    int end = end(comma + 1, to);
    boolean whole = end == passage.tokens().size() || !passage.tokens().get(end).isWord();
    return whole ? endingAt(comma + 1, end).filter(names::isPerson) : Optional.empty();
  }

  static boolean isRelative(String word) {
    return switch (word) {
      case "who", "which", "whose", "whom", "that", "where" -> true;
      default -> false;
    };
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(passage.word(token).codePointAt(0));
  }

  private String lower(int token) {
    return passage.lower(token);
  }
}
