package org.variorum.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.language.Passage;
import org.variorum.name.Word.Shape;
import org.variorum.name.Word.Style;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Makes {@link Word}s of the tokens of one passage. */
final class WordReader {

  /** A longer word is no two names. */
  private static final int LONGEST_GLUED = 60;

  private final Lexicon lexicon;
  private final Passage passage;
  private final List<Word> words = new ArrayList<>();
  private final Set<String> capitalised = new HashSet<>();

  private WordReader(Lexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
  }

  /** The words and marks of {@code passage}, in order. */
  static List<Word> read(Lexicon lexicon, Passage passage) {
    WordReader reader = new WordReader(lexicon, passage);
    reader.gatherCapitalised();
    int sentence = 0;
    int token = 0;
    for (Span paragraph : passage.paragraphs()) {
      Style style = Styles.of(lexicon, passage, paragraph, token);
      boolean opens = true;
      boolean first = true;
      while (token < passage.tokens().size()
          && passage.tokens().get(token).start() < paragraph.end()) {
        Token next = passage.tokens().get(token++);
        while (sentence < passage.sentences().size()
            && passage.sentences().get(sentence).start() <= next.start()) {
          sentence++;
          first = true;
        }
        boolean ends = first && !reader.isAfterInitial(next);
        opens = ends || opens;
        opens = reader.add(next, opens, ends, style);
        first = false;
      }
    }
    return reader.words;
  }

  /** {@code Donald J. | Trump}: no sentence ends between an initial and the name it belongs to. */
  private boolean isAfterInitial(Token token) {
    int last = words.size() - 1;
    return last > 0
        && (isInitialOfName(last) || isTwoInitials(words.get(last)))
        && token.kind() == Token.Kind.WORD
        && Character.isUpperCase(passage.text().charAt(token.start()))
        && token.start() - words.get(last).span().end() < 2
        && passage.text().charAt(token.start() - 1) != '\n'
        && !lexicon.isFunctionWord(Fold.of(token.of(passage.text())));
  }

  private boolean isInitialOfName(int at) {
    return words.get(at).shape() == Shape.INITIAL
        && words.get(at).text().endsWith(".")
        && words.get(at - 1).isNameLike()
        && !words.get(at).breaks();
  }

  /** {@code P.J. | Lundqvist}, but not {@code N.J.} and {@code P.M.} */
  private boolean isTwoInitials(Word word) {
    String key = word.key();
    boolean initials = NameWords.isInitials(key) && key.length() == 4;
    boolean known =
        lexicon.isPlace(key)
            || lexicon.isOrganization(key)
            || lexicon.region(key) != null
            || lexicon.isAcronymOfWords(key)
            || lexicon.isAcronymOfWords(key.replace(".", ""))
            || !lexicon.alias(key).equals(key);
    return initials && word.shape() == Shape.UPPER && !known && key.charAt(2) != 'm';
  }

  private void gatherCapitalised() {
    for (Token token : passage.tokens()) {
      char c = passage.text().charAt(token.start());
      if (token.kind() == Token.Kind.WORD && Character.isUpperCase(c)) {
        String text = token.of(passage.text());
        capitalised.add(Fold.of(text.substring(0, text.length() - possessiveLength(text))));
      }
    }
  }

  /** Adds one token; tells whether the next one opens. */
  private boolean add(Token token, boolean opens, boolean breaks, Style style) {
    String text = token.of(passage.text());
    return switch (token.kind()) {
      case WORD -> {
        word(token.start(), text, opens, breaks, style);
        yield false;
      }
      case NUMBER -> {
        plain(token, text, Shape.NUMBER, opens, breaks, style);
        yield opens && text.endsWith(".");
      }
      case QUOTATION_MARK -> {
        plain(token, text, Shape.QUOTATION_MARK, opens, breaks, style);
        yield opens || opening(token);
      }
      case PUNCTUATION -> {
        plain(token, text, Shape.MARK, opens, breaks, style);
        yield opens || text.equals(":") || text.equals("•") || text.equals("|");
      }
      case ELLIPSIS -> {
        plain(token, text, Shape.MARK, opens, breaks, style);
        yield true;
      }
      case SYMBOL, ADDRESS, EDITORIAL -> {
        plain(token, text, Shape.MARK, opens, breaks, style);
        yield opens;
      }
    };
  }

  private boolean opening(Token mark) {
    String text = passage.text();
    return mark.end() < text.length()
        && !Character.isWhitespace(text.charAt(mark.end()))
        && (mark.start() == 0 || !Character.isLetterOrDigit(text.charAt(mark.start() - 1)));
  }

  private void plain(
      Token token, String text, Shape shape, boolean opens, boolean breaks, Style style) {
    words.add(new Word(token.span(), text, text, shape, false, opens, breaks, style));
  }

  private void word(int start, String text, boolean opens, boolean breaks, Style style) {
    int seam = seam(text);
    if (seam > 0) {
      word(start, text.substring(0, seam), opens, breaks, style);
      word(start + seam, text.substring(seam), false, true, style);
      return;
    }
    int ending = possessiveLength(text);
    if (ending > 0 && lexicon.isOrganization(Fold.of(text))) {
      ending = 0;
    }
    String core = text.substring(0, text.length() - ending);
    Shape shape = shape(core);
    String key = Fold.of(shape == Shape.INITIAL ? core.replace(".", "") : core);
    Span span = new Span(start, start + core.length());
    words.add(new Word(span, core, key, shape, ending > 0, opens, breaks, style));
  }

  private static int possessiveLength(String text) {
    int n = text.length();
    if (n > 2 && (text.charAt(n - 1) == 's' || text.charAt(n - 1) == 'S')) {
      char c = text.charAt(n - 2);
      return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' ? 2 : 0;
    }
    return 0;
  }

  /** Where two names ran into one word ({@code PennSean}), both of them known; -1 if nowhere. */
  private int seam(String text) {
    if (text.length() > LONGEST_GLUED) {
      return -1;
    }
    for (int i = 3; i + 2 < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        String left = Fold.of(text.substring(0, i));
        String right = Fold.of(text.substring(i, text.length() - possessiveLength(text)));
        if (isKnownLeft(left) && isKnownRight(right)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isKnownLeft(String left) {
    boolean surname =
        !words.isEmpty()
            && words.getLast().shape() == Shape.CAPITAL
            && lexicon.isGivenName(words.getLast().key());
    return !left.equals("mac") && (capitalised.contains(left) || surname);
  }

  private boolean isKnownRight(String right) {
    return capitalised.contains(right) || lexicon.isOnlyGivenName(right);
  }

  private Shape shape(String core) {
    char first = core.charAt(0);
    if (Character.isUpperCase(first)) {
      if (isInitial(core)) {
        return Shape.INITIAL;
      }
      int hyphen = core.lastIndexOf('-');
      if (hyphen > 0 && isAdjective(core.substring(hyphen + 1))) {
        return Shape.ADJECTIVE;
      }
      return isUpper(core) ? Shape.UPPER : Shape.CAPITAL;
    }
    int inner = Math.max(core.indexOf('-'), Math.max(core.indexOf('\''), core.indexOf('’')));
    boolean article =
        Character.isLetter(first)
            && inner > 0
            && inner <= 3
            && inner + 2 < core.length()
            && Character.isUpperCase(core.charAt(inner + 1))
            && (lexicon.isParticle(Fold.of(core.substring(0, inner))) || inner == 1);
    return article ? Shape.CAPITAL : Character.isDigit(first) ? Shape.NUMBER : Shape.LOWER;
  }

  /** {@code J.}, {@code J}, {@code H.W.}: never {@code U.S.}, which no name continues. */
  private static boolean isInitial(String core) {
    if (core.length() == 1) {
      return core.charAt(0) != 'I' && core.charAt(0) != 'A';
    }
    return core.length() == 2 && core.charAt(1) == '.';
  }

  private boolean isAdjective(String tail) {
    return !tail.isEmpty()
        && Character.isLowerCase(tail.charAt(0))
        && (lexicon.isAdjectiveTail(tail) || tail.endsWith("ed") || tail.endsWith("ing"));
  }

  private static boolean isUpper(String core) {
    int letters = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters > 1;
  }
}
