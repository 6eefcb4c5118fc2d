package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.name.NameParts;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Reads a transcript: who says which words. A line may begin with a time and with the name of the
 * speaker before a colon; what stands in brackets was not said. A line without a name goes on with
 * the speaker before it. A text without any names is all spoken, nobody says by whom.
 */
final class Transcript {

  /** So much of a line, in characters, is asked for what stands before the words. */
  private static final int LONGEST_HEAD = 120;

  private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";

  /** A time at the start of a line, with what closes it; of captions, from when to when. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\s{0,9}[\\[(<]?"
              + CLOCK
              + "(?:\\s?-->\\s?"
              + CLOCK
              + ")?[\\])>]?\\s{0,9}(?:[-–—]\\s)?");

  /** The number of a caption, and the head of a file of captions. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s{0,9}(?:\\d{1,6}|WEBVTT.{0,60})\\s{0,9}");

  private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}|\\d{1,2})";

  /** {@code ROSE:}, {@code Mr. Penn:}, {@code >> Sen. Ada Orr (R-Vt.):}, {@code **Q**:}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,9}(?:>{1,3}\\s?)?[*_]{0,2}("
              + NAME_WORD
              + "(?:\\s(?:"
              + NAME_WORD
              + "|de|van|von|der|of|the|and)){0,6})[,]?(?:\\s?\\([^)]{1,40}\\))?[*_]{0,2}:[*_]{0,2}(?=\\s|$)");

  /** {@code Q.} and {@code A.} of a hearing. */
  private static final Pattern QUESTION = Pattern.compile("\\s{0,9}([QA])\\.(?=\\s)");

  /** A new speaker in the middle of a line, always in capitals and after a stop. */
  private static final Pattern INNER_LABEL =
      Pattern.compile(
          "(?<=[.?!…—-][\"”’)\\]]?\\s)(\\p{Lu}[\\p{Lu}.'’-]{1,30}(?:\\s\\p{Lu}[\\p{Lu}.'’-]{0,30}){0,3}):(?=\\s)");

  /** What is done rather than said, in round brackets: all in capitals, or one of these. */
  private static final Pattern DIRECTION =
      Pattern.compile(
          "\\((?:[\\p{Lu}\\s\\p{P}&&[^()]]{2,60}|(?i:laughter|laughs|laughing|applause|crosstalk|inaudible"
              + "|unintelligible|pause|music|cheers|cheering|off-mic|off mic|phonetic|sic|ph)[^()]{0,40})\\)");

  /** Words that begin a line before a colon and name nobody. */
  private static final Set<String> NO_NAMES =
      Set.of("note", "notes", "warning", "update", "correction", "date", "time", "place", "topic");

  /** Labels that say what somebody does there, not who it is. */
  private static final Set<String> ROLES =
      Set.of(
          "q",
          "a",
          "question",
          "answer",
          "speaker",
          "reporter",
          "moderator",
          "host",
          "interviewer",
          "interviewee",
          "male",
          "female",
          "man",
          "woman",
          "voice",
          "unidentified",
          "unknown",
          "audience",
          "member",
          "caller",
          "guest",
          "narrator",
          "announcer",
          "anchor",
          "operator",
          "president",
          "chairman",
          "chairwoman",
          "chair",
          "chairperson",
          "court",
          "witness",
          "judge",
          "counsel",
          "clerk",
          "minister",
          "prime",
          "secretary",
          "governor",
          "mayor",
          "senator",
          "officer",
          "official",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "press",
          "all",
          "both");

  private record Label(Span span, String name) {}

  private final Passage passage;
  private final NormalForms forms;
  private final List<Span> unspoken = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  private Transcript(Passage passage, NormalForms forms) {
    this.passage = passage;
    this.forms = forms;
  }

  /** What {@code passage} gives as spoken; linear in its length. */
  static SpokenText of(Passage passage, NormalForms forms) {
    return new Transcript(passage, forms).read();
  }

  private SpokenText read() {
    String text = passage.text();
    List<Label> guessed = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      line(start, end, guessed);
      start = end + 1;
    }
    settle(guessed);
    Matcher direction = DIRECTION.matcher(text);
    while (direction.find()) {
      unspoken.add(new Span(direction.start(), direction.end()));
    }
    labels.sort((one, other) -> one.span().compareTo(other.span()));
    return turns();
  }

  /** What stands before the words of a line. */
  private void line(int start, int end, List<Label> guessed) {
    String head = passage.text().substring(start, Math.min(end, start + LONGEST_HEAD));
    if (NUMBER.matcher(head).matches()) {
      unspoken.add(new Span(start, end));
      return;
    }
    Matcher time = TIME.matcher(head);
    int at = time.lookingAt() ? time.end() : 0;
    if (at > 0) {
      unspoken.add(new Span(start, start + at));
    }
    for (Pattern pattern : List.of(LABEL, QUESTION)) {
      Matcher label = pattern.matcher(head).region(at, head.length());
      if (label.lookingAt()) {
        Span span = new Span(start + label.start(), start + label.end());
        // A time may stand behind the name, too.
        Matcher behind = TIME.matcher(head).region(label.end(), head.length());
        Span whole = behind.lookingAt() ? new Span(span.start(), start + behind.end()) : span;
        guessed.add(new Label(whole, label.group(1)));
        break;
      }
    }
    Matcher inner = INNER_LABEL.matcher(passage.text()).region(start, end);
    inner.useTransparentBounds(true);
    while (inner.find()) {
      guessed.add(new Label(new Span(inner.start(), inner.end()), inner.group(1)));
    }
  }

  /**
   * {@code Look: we tried} begins like a name. One word that is not all in capitals is a name where
   * it comes again, or is part of a longer one.
   */
  private void settle(List<Label> guessed) {
    Set<String> once = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (Label label : guessed) {
      Set<String> words = NameParts.of(label.name()).words();
      boolean sure = words.size() > 1 || isCapitals(label.name());
      if (sure) {
        known.addAll(words);
      } else if (!once.add(label.name())) {
        known.addAll(words);
      }
    }
    for (Label label : guessed) {
      Set<String> words = NameParts.of(label.name()).words();
      boolean names = isCapitals(label.name()) || words.size() > 1 || known.containsAll(words);
      if (names && words.stream().noneMatch(NO_NAMES::contains)) {
        labels.add(label);
      }
    }
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private SpokenText turns() {
    SpokenText.Draft draft = new SpokenText.Draft(passage.text());
    unspoken.sort(null);
    int from = 0;
    @Nullable String speaker = null;
    for (int i = 0; i <= labels.size(); i++) {
      int to = i < labels.size() ? labels.get(i).span().start() : passage.text().length();
      List<Token> spoken = spoken(from, to);
      List<NormalWord> words = forms.of(passage.text(), spoken);
      draft.add(spoken, words, speaker, OptionalInt.empty());
      if (i < labels.size()) {
        from = labels.get(i).span().end();
        speaker = labels.get(i).name();
      }
    }
    return draft.done();
  }

  /** The tokens in {@code [from, to)} that were said. */
  private List<Token> spoken(int from, int to) {
    List<Token> spoken = new ArrayList<>();
    for (Token token : passage.tokensIn(new Span(from, Math.max(from, to)))) {
      if (token.kind() != Token.Kind.EDITORIAL && !isUnspoken(token)) {
        spoken.add(token);
      }
    }
    return spoken;
  }

  /** The last of those that begin before the token decides: they do not overlap. */
  private boolean isUnspoken(Token token) {
    int low = 0;
    int high = unspoken.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unspoken.get(middle).start() <= token.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && unspoken.get(low - 1).end() > token.start();
  }

  /** The parts of a label that name somebody; none where it says only what somebody does. */
  static NameParts nameIn(@Nullable String label) {
    return NameParts.of(label)
        .without(
            word -> ROLES.contains(word) || Character.isDigit(word.charAt(0)) || isTitle(word));
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "sen",
          "rep",
          "gov",
          "pres",
          "gen",
          "col",
          "maj",
          "capt",
          "lt",
          "sgt",
          "prof",
          "rev",
          "hon",
          "general",
          "professor",
          "congressman",
          "congresswoman",
          "representative",
          "justice",
          "king",
          "queen",
          "prince",
          "princess",
          "dame",
          "lord",
          "lady",
          "madam",
          "mister" ->
          true;
      default -> false;
    };
  }
}
