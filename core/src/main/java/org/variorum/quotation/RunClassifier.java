package org.variorum.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Tells speech from titles, nicknames, scare quotes and terms, by the words and their place. */
final class RunClassifier {

  /** Titles of works are not longer than this, in words. */
  private static final int LONGEST_TITLE = 9;

  private static final Set<String> WORKS = Set.copyOf(WordFile.lines("works.txt"));

  /** What works have: "an edition of", "the cast of". */
  private static final Set<String> PARTS = Set.copyOf(WordFile.lines("work-parts.txt"));

  private static final Set<String> TERMS = Set.copyOf(WordFile.lines("terms.txt"));

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final Passage passage;
  private final ReportingVerbs verbs;
  private final Set<String> nicknames = new HashSet<>();
  private final Set<Integer> paragraphStarts = new HashSet<>();
  private final boolean speechInDoubleMarks;
  private final boolean headline;

  private RunClassifier(
      Passage passage, List<QuotedRun> runs, ReportingVerbs verbs, boolean headline) {
    this.headline = headline;
    this.speechInDoubleMarks =
        runs.stream().anyMatch(run -> run.family() == QuotedRun.Family.DOUBLE);
    this.passage = passage;
    this.verbs = verbs;
    for (Span paragraph : passage.paragraphs()) {
      paragraphStarts.add(paragraph.start());
    }
  }

  /** The kind of each of {@code runs}. */
  static List<RunKind> kinds(
      Passage passage, List<QuotedRun> runs, ReportingVerbs verbs, boolean headline) {
    RunClassifier classifier = new RunClassifier(passage, runs, verbs, headline);
    List<RunKind> kinds = new ArrayList<>();
    for (QuotedRun run : runs) {
      kinds.add(classifier.kind(run));
    }
    return kinds;
  }

  private RunKind kind(QuotedRun run) {
    List<Token> words = passage.tokensIn(run.inner()).stream().filter(Token::isWord).toList();
    String text = run.inner().of(passage.text());
    if (words.isEmpty()) {
      return RunKind.TERM;
    }
    if (isNickname(run, words)) {
      nicknames.add(bare(text));
      return RunKind.NICKNAME;
    }
    if (!nicknames.isEmpty() && nicknames.contains(bare(text))) {
      return RunKind.NICKNAME;
    }
    int before = passage.tokenFrom(run.outer().start()) - 1;
    boolean said = headline && isSaidInHeadline(words, before);
    if (!said && isHeading(run, words)) {
      return RunKind.TITLE;
    }
    boolean capital = beginsLikeSentence(text);
    if (!said && isTitle(run, words, before)) {
      return RunKind.TITLE;
    }
    if (capital && standsAlone(run, before, words.size()) && !sentenceGoesOn(run)) {
      return RunKind.SPEECH;
    }
    if (words.size() <= 2 && !followsCue(before)) {
      return RunKind.TERM;
    }
    return RunKind.FRAGMENT;
  }

  /** {@code Harbor Master: “We Were Never Told”}: words that are seldom those of a title. */
  private boolean isSaidInHeadline(List<Token> words, int before) {
    boolean place = before < 0 || passage.word(before).equals(":");
    return place
        && words.size() > 2
        && words.stream()
            .map(word -> WordClass.of(word.of(passage.text())))
            .anyMatch(type ->
                type == WordClass.SUBJECT_PRONOUN
                    || type == WordClass.NEGATION
                    || type == WordClass.MODAL);
  }

  /** {@code Joaquín “El Chapo” Guzmán}: a short run between two parts of a name. */
  private boolean isNickname(QuotedRun run, List<Token> words) {
    if (words.size() > 4) {
      return false;
    }
    int before = passage.tokenFrom(run.outer().start()) - 1;
    int after = passage.tokenFrom(run.outer().end());
    boolean name = capitalWord(before) && capitalWord(after);
    boolean sameLine =
        name
            && passage.tokens().get(after).start() - run.outer().end() <= 2
            && run.outer().start() - passage.tokens().get(before).end() <= 2;
    return sameLine
        && Character.isUpperCase(words.getFirst().of(passage.text()).codePointAt(0))
        && WordClass.of(passage.lower(before)) == WordClass.OPEN
        && verbs.of(passage.word(before), "") == null
        && run.inner().end() > run.inner().start()
        && Character.isLetterOrDigit(passage.text().charAt(run.inner().end() - 1));
  }

  private boolean capitalWord(int token) {
    return token >= 0
        && token < passage.tokens().size()
        && passage.tokens().get(token).kind() == Token.Kind.WORD
        && Character.isUpperCase(passage.word(token).codePointAt(0));
  }

  /** Capitals as in a title, and a place where a title stands rather than speech. */
  private boolean isTitle(QuotedRun run, List<Token> words, int before) {
    if (words.size() > LONGEST_TITLE || !inTitleCase(words)) {
      return false;
    }
    String left = before < 0 ? "" : passage.lower(before);
    boolean introduced = left.equals(",") || left.equals(":");
    boolean startsParagraph = before < 0 || startsParagraph(run);
    char last = passage.text().charAt(run.inner().end() - 1);
    boolean sentence = last == '!' || last == '?' || last == '.' && words.size() > 4;
    boolean apposition = left.equals(",") && before > 0;
    String named = apposition ? passage.lower(before - 1) : left;
    if (isNamedWork(before, left, words.size())) {
      return true;
    }
    if (WORKS.contains(named) || apposition && named.equals("slogan")) {
      return true;
    }
    if (startsParagraph || introduced && followsCue(before)) {
      return false;
    }
    boolean atSentenceEnd = run.outer().end() >= passage.text().length() || stopsAfter(run);
    return !followsCue(before) && (!sentence || atSentenceEnd && words.size() <= 5);
  }

  /**
   * {@code a play called “Brokers”}; {@code NBC’s “Today”}; {@code an edition of “The Late Hour”}.
   */
  private boolean isNamedWork(int before, String left, int words) {
    if (before < 1) {
      return false;
    }
    boolean owned = (left.endsWith("’s") || left.endsWith("'s")) && capitalWord(before);
    boolean partOf = left.equals("of") && PARTS.contains(passage.lower(before - 1));
    return (owned || partOf || left.equals("on")) && words <= 4
        || left.equals("called") && WORKS.contains(passage.lower(before - 1));
  }

  /**
   * The heading of an article or a part of it: a line of its own in capitals or between dashes, or
   * words that {@code by} and a name follow.
   */
  private boolean isHeading(QuotedRun run, List<Token> words) {
    int before = passage.tokenFrom(run.outer().start()) - 1;
    int after = passage.tokenFrom(run.outer().end());
    boolean starts = startsParagraph(run);
    boolean ends =
        after >= passage.tokens().size()
            || paragraphStarts.contains(passage.tokens().get(after).start());
    String text = run.inner().of(passage.text());
    if (starts && ends) {
      boolean shouted = words.size() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
      boolean crosshead = run.family() == QuotedRun.Family.SINGLE && speechInDoubleMarks;
      return run.closed()
          && (shouted && text.chars().anyMatch(Character::isLetter)
              || crosshead && words.size() <= LONGEST_TITLE);
    }
    if (ends || after + 1 >= passage.tokens().size()) {
      return false;
    }
    boolean credited = passage.word(after).equals("by") && capitalWord(after + 1);
    boolean betweenDashes =
        before >= 0
            && paragraphStarts.contains(passage.tokens().get(before).start())
            && NounPhrases.isDash(passage.word(before))
            && NounPhrases.isDash(passage.word(after))
            && words.size() <= LONGEST_TITLE;
    return credited && run.closed() || betweenDashes;
  }

  private boolean stopsAfter(QuotedRun run) {
    int after = passage.tokenFrom(run.outer().end());
    return after >= passage.tokens().size()
        || Character.isUpperCase(passage.word(after).codePointAt(0))
        || passage.text().charAt(run.outer().end()) == '\n';
  }

  private boolean startsParagraph(QuotedRun run) {
    return paragraphStarts.contains(run.outer().start());
  }

  private boolean inTitleCase(List<Token> words) {
    boolean named = false;
    for (Token word : words) {
      String printed = word.of(passage.text());
      int first = printed.codePointAt(0);
      boolean small = WordClass.of(printed) != WordClass.OPEN && printed.length() <= 5;
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        named |= Character.isUpperCase(first);
      } else if (!small) {
        return false;
      }
    }
    String first = words.getFirst().of(passage.text());
    boolean loneWord = words.size() == 1;
    return named
        && (Character.isUpperCase(first.codePointAt(0)) || Character.isDigit(first.charAt(0)))
        && !(loneWord && WordClass.of(first) != WordClass.OPEN);
  }

  /** Whether a reporting verb, or a word that introduces words, stands just before the mark. */
  private boolean followsCue(int before) {
    for (int i = before; i >= Math.max(0, before - 4); i--) {
      String word = passage.word(i);
      if (word.equals(".") || word.equals("?") || word.equals("!")) {
        return false;
      }
      if (verbs.of(word, "") != null || TERMS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** At the start of a paragraph or sentence, or after a comma or colon. */
  private boolean standsAlone(QuotedRun run, int before, int words) {
    if (before < 0 || startsParagraph(run) || run.continues().isPresent()) {
      return words >= 3 || endsWithStop(run) || !run.closed();
    }
    Token left = passage.tokens().get(before);
    String mark = left.of(passage.text());
    return switch (mark) {
      case ".", "?", "!", ":", "”", "\"", "’", "''", "—", "–", "--", "-", "…", "...", ")" ->
          words >= 2 || endsWithStop(run);
      case "," -> endsWithStop(run) || words >= 6;
      default ->
          verbs.of(mark, "") != null && (endsWithStop(run) && words >= 2 || words >= 6)
              || isMultiSentence(run)
              || left.kind() == Token.Kind.ELLIPSIS;
    };
  }

  /** {@code “…” and other issues}: the outlet's sentence runs on, and not to say who spoke. */
  private boolean sentenceGoesOn(QuotedRun run) {
    int after = passage.tokenFrom(run.outer().end());
    if (endsWithStop(run) || !run.closed() || after >= passage.tokens().size()) {
      return false;
    }
    Token next = passage.tokens().get(after);
    if (!next.isWord() || !Character.isLowerCase(passage.word(after).codePointAt(0))) {
      return false;
    }
    for (int i = after; i < Math.min(passage.tokens().size() - 1, after + 5); i++) {
      if (!passage.tokens().get(i).isWord()) {
        return true;
      }
      if (verbs.of(passage.word(i), passage.word(i + 1)) != null) {
        return false;
      }
    }
    return true;
  }

  private boolean isMultiSentence(QuotedRun run) {
    List<Token> tokens = passage.tokensIn(run.inner());
    for (int i = 2; i < tokens.size() - 2; i++) {
      String mark = tokens.get(i).of(passage.text());
      if (mark.equals(".") || mark.equals("?") || mark.equals("!")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithStop(QuotedRun run) {
    char last = passage.text().charAt(run.inner().end() - 1);
    return ".,!?…—–-".indexOf(last) >= 0 || last == '’' || last == '\'';
  }

  private static boolean beginsLikeSentence(String text) {
    int c = text.codePointAt(0);
    boolean bracket = (c == '[' || c == '(') && text.length() > 1;
    return Character.isUpperCase(bracket ? text.codePointAt(1) : c)
        || Character.isDigit(c)
        || c == '…'
        || c == '.'
        || c == '$'
        || c == '@'
        || c == '#'
        || bracket;
  }

  private static String bare(String text) {
    return NO_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
