package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.quotation.Cue.Shape;
import org.variorum.quotation.ReportingVerbs.Form;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;

/**
 * Finds quotations by rule: which words are quoted, every way in which they may be attributed, the
 * best of these, and whom its source means. Thread-safe.
 */
public final class QuotationFinder {

  private final ReportingVerbs verbs = new ReportingVerbs();
  private final CueFinder cueFinder = new CueFinder(verbs);
  private final Scorer scorer = new RuleScorer();

  /** The quotations of {@code passage}, in the order of the text. */
  public List<Quotation> find(Passage passage, Names names) {
    List<QuotedRun> runs = QuotationMarks.in(passage);
    if (runs.isEmpty()) {
      return List.of();
    }
    List<RunKind> kinds = RunClassifier.kinds(passage, runs, verbs);
    Layout layout = new Layout(passage, runs, kinds, verbs);
    NounPhrases phrases = new NounPhrases(passage, names, verbs);
    Candidates candidates = new Candidates(layout, names, cueFinder, phrases);
    List<Attribution> attributions = new Resolver(layout, candidates, scorer).resolve();
    return new Assembly(layout, names, phrases, attributions).quotations();
  }

  /** Makes quotations of what was resolved for one passage. */
  private final class Assembly {

    private final Layout layout;
    private final Passage passage;
    private final Names names;
    private final NounPhrases phrases;
    private final List<Attribution> attributions;
    private final Contents contents;
    private final SpeakerResolver speakers;

    Assembly(Layout layout, Names names, NounPhrases phrases, List<Attribution> attributions) {
      this.layout = layout;
      this.passage = layout.passage();
      this.names = names;
      this.phrases = phrases;
      this.attributions = attributions;
      this.contents = new Contents(layout, phrases);
      this.speakers = new SpeakerResolver(passage, names);
    }

    List<Quotation> quotations() {
      List<Quotation> made = new ArrayList<>();
      List<@Nullable Speaker> spoke = new ArrayList<>();
      Speaker before = null;
      for (Attribution attribution : attributions) {
        Candidate candidate = attribution.candidate();
        Speaker speaker = null;
        if (candidate != null && candidate.source() != null) {
          speaker = speakers.resolve(candidate.source(), before, layout);
        } else if (attribution.speaksOn() >= 0) {
          speaker = spoke.get(attribution.speaksOn());
        }
        spoke.add(speaker);
        made.add(quotation(attribution, speaker, sourceOf(attribution)));
        before = speaker == null ? before : speaker;
      }
      return withNested(made);
    }

    /** The words that name the source; where a speaker goes on, those of the quotation before. */
    private @Nullable Span sourceOf(Attribution attribution) {
      Attribution at = attribution;
      while (at.candidate() == null && at.speaksOn() >= 0) {
        at = attributions.get(at.speaksOn());
      }
      return at.candidate() == null ? null : at.candidate().source();
    }

    private Quotation quotation(
        Attribution attribution, @Nullable Speaker speaker, @Nullable Span source) {
      Candidate candidate = attribution.candidate();
      List<Span> content = contents.of(attribution);
      List<Span> quoted = attribution.runs().stream().map(run -> layout.run(run).inner()).toList();
      return new Quotation(
          isDirect(content, attribution) ? Quotation.Type.DIRECT : Quotation.Type.MIXED,
          content,
          quoted,
          source == null ? List.of() : List.of(characters(source)),
          candidate == null
              ? List.of()
              : List.of(characters(new Span(candidate.cue().from(), candidate.cue().to()))),
          speaker,
          candidate == null ? null : addressee(candidate),
          venue(attribution),
          candidate == null ? null : authority(attribution, candidate),
          candidate == null ? Quotation.Stance.ASSERTED : candidate.cue().stance(),
          OptionalInt.empty(),
          attribution.rule());
    }

    private Span characters(Span tokens) {
      return new Span(
          passage.tokens().get(tokens.start()).start(),
          passage.tokens().get(tokens.end() - 1).end());
    }

    /** Whether every word of the content stands within a run. */
    private boolean isDirect(List<Span> content, Attribution attribution) {
      for (Span piece : content) {
        int quoted = 0;
        for (int run : attribution.runs()) {
          quoted +=
              layout.run(run).outer().overlaps(piece) ? (int) wordsIn(layout.run(run).outer()) : 0;
        }
        if (quoted < wordsIn(piece)) {
          return false;
        }
      }
      return true;
    }

    private long wordsIn(Span span) {
      return passage.tokensIn(span).stream().filter(token -> token.isWord()).count();
    }

    private @Nullable String addressee(Candidate candidate) {
      if (candidate.cue().kind() != Kind.TELL || candidate.cue().to() >= passage.tokens().size()) {
        return null;
      }
      int next = candidate.cue().to();
      Optional<Mention> mention = names.at(passage.tokens().get(next).start());
      return mention.map(found -> names.entity(found).name()).orElse(null);
    }

    /** A title in quotation marks after "on" or "in" in the sentence of the attribution. */
    private @Nullable String venue(Attribution attribution) {
      Layout.Segment segment = layout.segmentOf(attribution.runs().getFirst());
      for (int run = 0; run < layout.runCount(); run++) {
        int from = layout.from(run);
        if (from >= segment.to()) {
          break;
        }
        if (from >= segment.from() && layout.kind(run) == RunKind.TITLE && airs(from, segment)) {
          String title = layout.run(run).inner().of(passage.text());
          return title.replaceAll("[.,;:]+$", "");
        }
      }
      return null;
    }

    private boolean airs(int from, Layout.Segment segment) {
      for (int i = from - 1; i >= Math.max(segment.from(), from - 4); i--) {
        switch (passage.word(i)) {
          case "on", "via" -> {
            return true;
          }
          default -> {}
        }
      }
      return false;
    }

    /** "According to the Daily News, she said": on whose report the outlet relies. */
    private @Nullable String authority(Attribution attribution, Candidate candidate) {
      if (candidate.cue().shape() == Shape.ACCORDING_TO) {
        return null;
      }
      Layout.Segment segment = layout.segmentOf(attribution.runs().getFirst());
      for (Cue cue : cueFinder.in(passage, segment.from(), candidate.cue().from())) {
        if (cue.shape() == Shape.ACCORDING_TO) {
          Span phrase = phrases.after(cue.to(), candidate.cue().from());
          return phrase == null ? null : withoutArticle(characters(phrase).of(passage.text()));
        }
      }
      return null;
    }

    private String withoutArticle(String phrase) {
      return phrase.startsWith("the ") ? phrase.substring(4) : phrase;
    }

    /** Adds the quotations within quotations that say whose they are. */
    private List<Quotation> withNested(List<Quotation> outer) {
      record Placed(Quotation quotation, int parent) {}
      List<Placed> all = new ArrayList<>();
      for (Quotation quotation : outer) {
        all.add(new Placed(quotation, -1));
      }
      for (int run = 0; run < layout.runCount(); run++) {
        Quotation nested = nested(run);
        int parent = nested == null ? -1 : parentOf(run);
        if (nested != null && parent >= 0) {
          all.add(new Placed(nested, parent));
        }
      }
      List<Placed> sorted = new ArrayList<>(all);
      sorted.sort(
          Comparator.comparingInt(
                  (Placed placed) -> placed.quotation().content().getFirst().start())
              .thenComparingInt(placed -> -placed.quotation().content().getFirst().end()));
      List<Quotation> quotations = new ArrayList<>();
      for (Placed placed : sorted) {
        quotations.add(
            placed.parent() < 0
                ? placed.quotation()
                : within(placed.quotation(), sorted.indexOf(all.get(placed.parent()))));
      }
      return quotations;
    }

    private Quotation within(Quotation quotation, int parent) {
      return new Quotation(
          quotation.type(),
          quotation.content(),
          quotation.quoted(),
          quotation.source(),
          quotation.cue(),
          quotation.speaker(),
          quotation.addressee(),
          quotation.venue(),
          quotation.authority(),
          quotation.stance(),
          OptionalInt.of(parent),
          quotation.rule());
    }

    private int parentOf(int run) {
      int parent = layout.run(run).parent().getAsInt();
      for (int i = 0; i < attributions.size(); i++) {
        if (attributions.get(i).runs().contains(parent)) {
          return i;
        }
      }
      return -1;
    }

    /** A run inside speech, where the words just before it say whose it is. */
    private @Nullable Quotation nested(int run) {
      QuotedRun quoted = layout.run(run);
      if (quoted.parent().isEmpty() || !layout.isSaid(quoted.parent().getAsInt())) {
        return null;
      }
      int parentFrom = layout.from(quoted.parent().getAsInt());
      int open = layout.from(run);
      List<Cue> cues = cueFinder.in(passage, Math.max(parentFrom, open - 12), open);
      if (cues.isEmpty() || open - cues.getLast().to() > 1 || cues.getLast().kind() == Kind.CALL) {
        return null;
      }
      Cue cue = cues.getLast();
      Span source = cue.form() == Form.GERUND ? null : phrases.before(cue.from(), parentFrom + 1);
      if (source == null) {
        return null;
      }
      return new Quotation(
          Quotation.Type.DIRECT,
          List.of(quoted.outer()),
          List.of(quoted.inner()),
          List.of(characters(source)),
          List.of(characters(new Span(cue.from(), cue.to()))),
          speakers.resolve(source, null, layout),
          null,
          null,
          null,
          cue.stance(),
          OptionalInt.empty(),
          "nested-after-verb");
    }
  }
}
