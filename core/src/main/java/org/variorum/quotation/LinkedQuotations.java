package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.variorum.language.Passage;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.tagging.Linked;
import org.variorum.tagging.Tagged;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * Makes a quotation of what was tagged and of the runs in quotation marks that belong to it. Whom
 * its source means is left open.
 */
final class LinkedQuotations {

  private static final String RULE = "tagged";

  private final Layout layout;
  private final Passage passage;
  private final Groundwork ground;
  private final Circumstances circumstances;
  private final Calibration calibration;

  LinkedQuotations(Groundwork ground, Calibration calibration) {
    this.calibration = calibration;
    this.ground = ground;
    this.layout = ground.layout();
    this.passage = ground.passage();
    this.circumstances = new Circumstances(ground);
  }

  /**
   * The quotation.
   *
   * @param link has reporting words
   * @param runs the runs that belong to it, in order
   * @param twin what the rules made of the first of them, if they made anything
   */
  Quotation of(Linked link, List<Integer> runs, List<Quotation> twin) {
    Tagged words = link.cue().orElseThrow();
    Cue cue = cue(words);
    int segment = layout.segmentIndexAt(cue.from());
    List<Span> content = content(link, runs);
    List<Integer> marked = marked(content, runs);
    List<Span> quoted = marked.stream().map(run -> layout.run(run).inner()).toList();
    List<Span> source = source(link, cue);
    Quotation.Type type = type(content, marked);
    int agreement = agreement(source, twin);
    return new Quotation(
        type,
        content,
        quoted,
        source,
        List.of(layout.characters(words.tokens())),
        null,
        circumstances.addressee(cue),
        circumstances.venue(segment),
        circumstances.authority(segment, cue),
        cue.stance(),
        OptionalInt.empty(),
        OptionalDouble.of(calibration.ofTagged(type, raw(link), agreement)),
        rule(agreement, twin));
  }

  /**
   * With the rule that found the same, after a plus where it names the same source, else a minus.
   */
  private static String rule(int agreement, List<Quotation> twin) {
    return twin.isEmpty() || agreement == 0
        ? RULE
        : RULE + (agreement > 0 ? "+" : "-") + twin.getFirst().rule();
  }

  /**
   * What the rules found, as likely as the tagger makes it that takes the same for {@code link}.
   * Where both read the same reporting words, the tagger knows better who is their subject.
   */
  Quotation sure(Quotation ruled, Linked link) {
    List<Span> source = source(link, cue(link.cue().orElseThrow()));
    int agreement = agreement(source, List.of(ruled));
    Span cue = layout.characters(link.cue().orElseThrow().tokens());
    boolean same = !source.isEmpty() && ruled.cue().stream().anyMatch(cue::overlaps);
    Quotation found = same ? ruled.by(source, List.of(cue)) : ruled;
    return found.sure(calibration.ofTagged(ruled.type(), raw(link), agreement));
  }

  /**
   * The tagged words, or their end where they hold two sources: {@code According to the Gazette,
   * Quill said}; {@code the report, which Quill said was late}.
   */
  private List<Span> source(Linked link, Cue cue) {
    if (link.source().isEmpty()) {
      return List.of();
    }
    Span words = link.source().get().tokens();
    boolean relied =
        cue.shape() == Shape.VERB
            && words.start() > 1
            && passage.word(words.start() - 1).equals("to")
            && passage.word(words.start() - 2).equalsIgnoreCase("according");
    int from = words.start();
    for (int i = words.start() + 1; i + 1 < words.end() && words.end() == cue.from(); i++) {
      boolean parts = relied ? passage.word(i).equals(",") : SourceHead.isRelative(passage.word(i));
      from = parts && isName(i + 1, words.end()) ? i + 1 : from;
    }
    return List.of(layout.characters(new Span(from, words.end())));
  }

  private boolean isName(int from, int to) {
    return ground
        .names()
        .at(passage.tokens().get(from).start())
        .filter(mention -> passage.tokenFrom(mention.span().end()) == to)
        .isPresent();
  }

  /** How sure the tagger and the linker are of all of it. */
  private static double raw(Linked link) {
    double contents =
        link.contents().stream().mapToDouble(Tagged::probability).average().orElseThrow();
    return link.probability()
        * contents
        * link.cue().map(Tagged::probability).orElse(1.0)
        * link.source().map(Tagged::probability).orElse(1.0);
  }

  /**
   * 1 where the rules name the same source, -1 where they name another, 0 where they are silent.
   */
  private static int agreement(List<Span> source, List<Quotation> twin) {
    if (twin.isEmpty() || twin.getFirst().source().isEmpty()) {
      return 0;
    }
    Span other = twin.getFirst().source().getFirst();
    return source.stream().anyMatch(other::overlaps) ? 1 : -1;
  }

  /** The reporting verb among the tagged words, or all of them where no list has one. */
  private Cue cue(Tagged words) {
    List<Cue> known = ground.cues().finder().in(passage, words.from(), words.to());
    return known.isEmpty()
        ? new Cue(
            words.from(), words.to(), Kind.SAY, Form.FINITE, Quotation.Stance.ASSERTED, Shape.VERB)
        : known.getLast();
  }

  /** The tagged pieces and the runs, joined where they lie over each other. */
  private List<Span> content(Linked link, List<Integer> runs) {
    List<Span> all = new ArrayList<>();
    boolean speech = !runs.isEmpty() && speaksForItself(link, runs);
    for (Tagged piece : link.contents()) {
      if (!speech || touches(piece, runs) || piece.to() <= layout.from(runs.getFirst())) {
        all.add(layout.characters(piece.tokens()));
      }
    }
    for (int run : runs) {
      all.add(layout.run(run).outer());
    }
    all.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span span : all) {
      if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /**
   * The runs, and what is a term in the outlet's words but stands in what somebody is said to say:
   * {@code She called them “deplorable”}.
   */
  private List<Integer> marked(List<Span> content, List<Integer> runs) {
    List<Integer> all = new ArrayList<>(runs);
    for (Span piece : content) {
      for (int run :
          layout.runsIn(passage.tokenFrom(piece.start()), passage.tokenFrom(piece.end()))) {
        if (layout.kind(run) == RunKind.TERM && piece.contains(layout.run(run).outer())) {
          all.add(run);
        }
      }
    }
    all.sort(Comparator.naturalOrder());
    return all;
  }

  /**
   * {@code “It just amazed me,” she recalled of the storm}: of speech that stands by itself, what
   * the outlet says after it is no part.
   */
  private boolean speaksForItself(Linked link, List<Integer> runs) {
    int inRuns = 0;
    for (int run : runs) {
      if (layout.kind(run) != RunKind.SPEECH) {
        return false;
      }
      inRuns += layout.to(run) - layout.from(run);
    }
    int elsewhere = 0;
    for (Tagged piece : link.contents()) {
      elsewhere += touches(piece, runs) ? 0 : piece.tokens().length();
    }
    return elsewhere < inRuns;
  }

  private boolean touches(Tagged piece, List<Integer> runs) {
    return runs.stream()
        .anyMatch(run -> piece.from() < layout.to(run) && layout.from(run) < piece.to());
  }

  private Quotation.Type type(List<Span> content, List<Integer> runs) {
    if (runs.isEmpty()) {
      return Quotation.Type.INDIRECT;
    }
    int inContent = 0;
    for (Span piece : content) {
      inContent += wordsIn(piece);
    }
    int inRuns = 0;
    for (int run : runs) {
      inRuns += wordsIn(layout.run(run).outer());
    }
    return inContent <= inRuns ? Quotation.Type.DIRECT : Quotation.Type.MIXED;
  }

  private int wordsIn(Span span) {
    return (int) passage.tokensIn(span).stream().filter(Token::isWord).count();
  }
}
