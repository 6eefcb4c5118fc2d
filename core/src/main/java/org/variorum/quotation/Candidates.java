package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.Candidate.Pattern;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.Layout.Segment;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Every way in which a quoted run may be attributed; which one holds is for the scorer. */
final class Candidates {

  /** How many reporting verbs on either side of a run are looked at. */
  private static final int MOST_CUES = 3;

  /** A label in a transcript is not longer, in words. */
  private static final int LONGEST_LABEL = 4;

  private final Layout layout;
  private final Passage passage;
  private final Names names;
  private final CueFinder cueFinder;
  private final OutletCues outletCues;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ColonSource colonSource;

  Candidates(Groundwork ground) {
    this.layout = ground.layout();
    this.passage = ground.passage();
    this.names = ground.names();
    this.outletCues = ground.cues();
    this.cueFinder = outletCues.finder();
    this.phrases = ground.phrases();
    this.subjects = ground.subjects();
    this.colonSource = new ColonSource(ground);
  }

  /** The candidates for {@code run}, in no order. */
  List<Candidate> of(int run) {
    List<Candidate> found = new ArrayList<>();
    after(run, found);
    lineBelow(run, found);
    before(run, found);
    paragraphColon(run, found);
    label(run, found);
    if (found.isEmpty()) {
      sentenceBefore(run, found);
    }
    return found;
  }

  /** The unquoted tokens after the run, as far as the next run or the end of the sentence. */
  private Span stretchAfter(int run) {
    return new Span(layout.to(run), layout.stretchAfter(run));
  }

  private void after(int run, List<Candidate> found) {
    Span stretch = stretchAfter(run);
    if (!separated(run, stretch)) {
      return;
    }
    int start = stretch.start();
    while (start < stretch.end() && isSeparator(passage.word(start))) {
      start++;
    }
    int seen = 0;
    for (Cue cue : cueFinder.in(passage, start, stretch.end())) {
      if (seen++ == MOST_CUES) {
        break;
      }
      int distance = Math.max(0, cue.from() - start);
      if (cue.shape() == Shape.ACCORDING_TO) {
        Span source = phrases.after(cue.to(), stretch.end());
        found.add(new Candidate(run, cue, source, Pattern.AFTER_ACCORDING_TO, distance));
      } else if (cue.from() == start) {
        Span source = phrases.after(cue.to(), stretch.end());
        if (source != null && cue.form() != Form.GERUND && canInvert(cue)) {
          found.add(new Candidate(run, cue, source, Pattern.AFTER_VERB_SUBJECT, 0));
        }
      } else {
        Span source = phrases.before(cue.from(), start);
        if (source != null) {
          int skipped = Math.max(0, source.start() - start);
          found.add(new Candidate(run, cue, source, Pattern.AFTER_SUBJECT_VERB, skipped));
        }
      }
    }
    if (seen == 0) {
      dash(run, stretch, found);
      unlistedVerb(run, new Span(start, stretch.end()), found);
    }
  }

  /**
   * {@code “…,” beamed Smith}; {@code “…,” she blurted}: any verb does after speech and a comma.
   */
  private void unlistedVerb(int run, Span stretch, List<Candidate> found) {
    char last = passage.text().charAt(layout.run(run).inner().end() - 1);
    boolean comma = last == ',' || last == '?' || last == '!';
    if (layout.kind(run) != RunKind.SPEECH || !comma || stretch.length() < 2) {
      return;
    }
    int first = stretch.start();
    boolean verbFirst = isPastOrPresent(passage.word(first));
    Span source =
        phrases.subjectAt(verbFirst ? first + 1 : first, Math.min(stretch.end(), first + 12));
    if (source == null) {
      return;
    }
    int verb = verbFirst ? first : Math.min(source.end(), stretch.end() - 1);
    Cue cue = new Cue(verb, verb + 1, Kind.SAY, Form.FINITE, Quotation.Stance.ASSERTED, Shape.VERB);
    found.add(new Candidate(run, cue, source, Pattern.AFTER_UNLISTED_VERB, 0));
  }

  private static boolean isPastOrPresent(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && WordClass.of(word) == WordClass.OPEN
        && (word.endsWith("ed") || word.endsWith("s"));
  }

  private static boolean canInvert(Cue cue) {
    return cue.kind() == Kind.SAY || cue.kind() == Kind.TELL;
  }

  /** A fragment is attributed by what follows it only where a comma ends it. */
  private boolean separated(int run, Span stretch) {
    if (stretch.isEmpty()) {
      return false;
    }
    if (layout.kind(run) == RunKind.SPEECH) {
      return true;
    }
    char last = passage.text().charAt(layout.run(run).inner().end() - 1);
    return ",?!".indexOf(last) >= 0 || isSeparator(passage.word(stretch.start()));
  }

  private static boolean isSeparator(String mark) {
    return mark.equals(",") || NounPhrases.isDash(mark) || mark.equals("”");
  }

  private void dash(int run, Span stretch, List<Candidate> found) {
    int i = stretch.start();
    if (i + 1 < stretch.end() && NounPhrases.isDash(passage.word(i))) {
      Span paragraph = passage.paragraphs().get(layout.segmentOf(run).paragraph());
      signature(run, i, paragraph, found);
    }
  }

  /** The name that signs the run, after the dash at {@code dash}. */
  private void signature(int run, int dash, Span paragraph, List<Candidate> found) {
    int first = dash + 1;
    Optional<Mention> mention = names.at(passage.tokens().get(first).start());
    boolean signed = layout.isSignature(first, paragraph);
    if (mention.isPresent() || signed) {
      int end =
          mention.map(m -> passage.tokenFrom(m.span().end())).orElseGet(() -> capitals(first));
      found.add(new Candidate(run, colon(dash), new Span(first, end), Pattern.AFTER_DASH, 0));
    }
  }

  private int capitals(int first) {
    int end = first + 1;
    while (end < passage.tokens().size()
        && passage.tokens().get(end).isWord()
        && Character.isUpperCase(passage.word(end).codePointAt(0))) {
      end++;
    }
    return end;
  }

  /** {@code – Dora Quillfeather} on the line below. */
  private void lineBelow(int run, List<Candidate> found) {
    Span paragraph = passage.paragraphs().get(layout.segmentOf(run).paragraph());
    int next = layout.segmentOf(run).paragraph() + 1;
    int dash = layout.to(run);
    boolean endsLine =
        dash < passage.tokens().size() && passage.tokens().get(dash).start() >= paragraph.end();
    if (endsLine
        && dash + 1 < passage.tokens().size()
        && NounPhrases.isDash(passage.word(dash))
        && layout.isSignature(dash + 1, passage.paragraphs().get(next))) {
      signature(run, dash, passage.paragraphs().get(next), found);
    }
  }

  private static Cue colon(int token) {
    return new Cue(token, token + 1, Kind.SAY, Form.FINITE, Quotation.Stance.ASSERTED, Shape.COLON);
  }

  private void before(int run, List<Candidate> found) {
    Segment segment = layout.segmentOf(run);
    int open = layout.from(run);
    List<Cue> cues = outletCues.before(layout.segmentIndex(run), open);
    int seen = 0;
    for (int i = cues.size() - 1; i >= 0 && seen < MOST_CUES; i--, seen++) {
      Cue cue = cues.get(i);
      int distance = layout.unquoted(cue.to(), open);
      if (cue.shape() == Shape.ACCORDING_TO) {
        Span source = phrases.after(cue.to(), open);
        found.add(new Candidate(run, cue, source, Pattern.BEFORE_ACCORDING_TO, distance));
      } else {
        found.add(
            new Candidate(
                run, cue, subjects.of(cue, segment), patternBefore(run, cue, open), distance));
        if (distance <= 1 && cue.kind() != Kind.CALL && cue.kind() != Kind.THINK) {
          break; // it introduces the run; a verb further left cannot
        }
      }
    }
    if (cues.isEmpty() && open > segment.from() && passage.word(open - 1).equals(":")) {
      Span source = colonSource.before(segment.from(), open - 1);
      found.add(new Candidate(run, colon(open - 1), source, Pattern.BEFORE_COLON, 0));
    }
  }

  /** Whether the run is introduced as speech or stands inside the reporting clause. */
  private Pattern patternBefore(int run, Cue cue, int open) {
    String mark = passage.word(open - 1);
    boolean speech = layout.kind(run) == RunKind.SPEECH;
    boolean adjacent = open - cue.to() == 0;
    boolean comma = mark.equals(",") || NounPhrases.isDash(mark);
    boolean says = cue.kind() == Kind.SAY || cue.kind() == Kind.TELL;
    boolean commaIntroduces =
        comma && (speech || open - cue.to() <= 1) && !passage.word(cue.to()).equals("that");
    boolean introduced = mark.equals(":") || commaIntroduces || adjacent && says;
    return introduced ? Pattern.BEFORE_INTRODUCED : Pattern.BEFORE_IN_CLAUSE;
  }

  /** {@code “SMITH: We left.”}: capitals and a colon at the start of a run. */
  private void label(int run, List<Candidate> found) {
    int first = passage.tokenFrom(layout.run(run).inner().start());
    int i = first;
    while (i < layout.to(run)
        && i - first < LONGEST_LABEL
        && passage.tokens().get(i).kind() == Token.Kind.WORD
        && isShouted(passage.word(i))) {
      i++;
    }
    if (i > first && i + 1 < layout.to(run) && passage.word(i).equals(":")) {
      found.add(new Candidate(run, colon(i), new Span(first, i), Pattern.WITHIN_LABEL, 0));
    }
  }

  private static boolean isShouted(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** A sentence of reported speech without marks, and then speech that nothing else attributes. */
  private void sentenceBefore(int run, List<Candidate> found) {
    int index = layout.segmentIndex(run);
    Segment segment = layout.segmentOf(run);
    boolean alone = layout.from(run) == segment.from() && segment.to() - layout.to(run) <= 1;
    if (index == 0 || !alone || layout.kind(run) != RunKind.SPEECH) {
      return;
    }
    Segment before = layout.segments().get(index - 1);
    if (!before.runs().isEmpty()) {
      return;
    }
    if (before.paragraph() == segment.paragraph()) {
      reportedBefore(run, index - 1, found);
    } else if (before.paragraph() == segment.paragraph() - 1 && layout.isWholeParagraph(run)) {
      paragraphBefore(run, index - 1, found);
    }
  }

  private void reportedBefore(int run, int segment, List<Candidate> found) {
    for (Cue cue : outletCues.of(segment)) {
      boolean says = cue.kind() == Kind.SAY || cue.kind() == Kind.TELL || cue.kind() == Kind.THINK;
      Span source = says && isFinite(cue) ? subjects.of(cue, layout.segments().get(segment)) : null;
      if (source != null) {
        found.add(new Candidate(run, cue, source, Pattern.SENTENCE_BEFORE, 0));
        return;
      }
    }
  }

  private static boolean isFinite(Cue cue) {
    return cue.form() == Form.FINITE && cue.shape() == Shape.VERB;
  }

  /**
   * {@code Quill praised the board.} and then a paragraph of speech, which is Quill's; {@code Penn
   * asked Quill whether it was late.}, and it is Quill's too. Who declined to comment did not go on
   * to speak.
   */
  private void paragraphBefore(int run, int segment, List<Candidate> found) {
    Segment before = layout.segments().get(segment);
    for (Cue cue : outletCues.of(segment)) {
      boolean asks = cue.stance() == Quotation.Stance.ASKED;
      boolean speaks = isFinite(cue) && cue.stance() != Quotation.Stance.DECLINED;
      Span source = !speaks ? null : asks ? asked(cue, before) : subjects.of(cue, before);
      if (source != null) {
        Cue words =
            new Cue(
                cue.from(),
                cue.to(),
                cue.kind(),
                cue.form(),
                Quotation.Stance.ASSERTED,
                cue.shape());
        found.add(new Candidate(run, words, source, Pattern.PARAGRAPH_BEFORE, 0));
        return;
      }
    }
  }

  private @Nullable Span asked(Cue cue, Segment segment) {
    return cue.kind() == Kind.TELL ? phrases.after(cue.to(), segment.to()) : null;
  }

  /** {@code He listed what he asks of a nominee:} and then a paragraph of speech. */
  private void paragraphColon(int run, List<Candidate> found) {
    int index = layout.segmentIndex(run);
    Segment segment = layout.segmentOf(run);
    if (index == 0 || layout.from(run) != segment.from()) {
      return;
    }
    Segment before = layout.segments().get(index - 1);
    boolean colon = passage.word(before.to() - 1).equals(":");
    if (!colon || before.paragraph() != segment.paragraph() - 1) {
      return;
    }
    int end = before.to() - 1;
    List<Cue> cues =
        cueFinder.in(
            passage,
            before.runs().isEmpty() ? before.from() : layout.to(before.runs().getLast()),
            end);
    Cue cue = cues.isEmpty() ? colon(end) : cues.getLast();
    Span source =
        cues.isEmpty()
            ? colonSource.before(before.from(), end)
            : cue.shape() == Shape.ACCORDING_TO
                ? phrases.after(cue.to(), end)
                : subjects.of(cue, before);
    found.add(new Candidate(run, cue, source, Pattern.PARAGRAPH_COLON, 0));
  }
}
