package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Makes quotations of what was resolved for one passage. */
final class Assembly {

  private final Layout layout;
  private final Passage passage;
  private final Voices voices;
  private final List<Attribution> attributions;
  private final Contents contents;
  private final Circumstances circumstances;
  private final NestedQuotations nested;

  Assembly(Groundwork ground, Voices voices) {
    this.layout = ground.layout();
    this.passage = ground.passage();
    this.voices = voices;
    this.attributions = voices.attributions();
    this.contents = new Contents(layout, ground.phrases(), ground.verbs());
    this.circumstances = new Circumstances(ground);
    this.nested = new NestedQuotations(ground);
  }

  List<Quotation> quotations() {
    List<Quotation> made = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      made.add(quotation(attributions.get(i), voices.speaker(i), voices.source(i)));
    }
    return nested.addedTo(made, attributions);
  }

  private Quotation quotation(
      Attribution attribution, @Nullable Speaker speaker, @Nullable Span source) {
    Candidate candidate = attribution.candidate();
    int segment = layout.segmentIndex(attribution.runs().getFirst());
    List<Span> content = contents.of(attribution);
    List<Span> quoted = attribution.runs().stream().map(run -> layout.run(run).inner()).toList();
    return new Quotation(
        isDirect(content, attribution) ? Quotation.Type.DIRECT : Quotation.Type.MIXED,
        content,
        quoted,
        source == null ? List.of() : List.of(layout.characters(source)),
        candidate == null
            ? List.of()
            : List.of(layout.characters(new Span(candidate.cue().from(), candidate.cue().to()))),
        speaker,
        candidate == null ? null : circumstances.addressee(candidate.cue()),
        circumstances.venue(segment),
        candidate == null ? null : circumstances.authority(segment, candidate.cue()),
        candidate == null ? Quotation.Stance.ASSERTED : candidate.cue().stance(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        attribution.rule());
  }

  /** Whether every word of the content stands within a run; both are in the order of the text. */
  private boolean isDirect(List<Span> content, Attribution attribution) {
    int inContent = 0;
    for (Span piece : content) {
      inContent += wordsIn(piece);
    }
    int inRuns = 0;
    for (int run : attribution.runs()) {
      inRuns += wordsIn(layout.run(run).outer());
    }
    return inContent <= inRuns;
  }

  private int wordsIn(Span span) {
    return (int) passage.tokensIn(span).stream().filter(Token::isWord).count();
  }
}
