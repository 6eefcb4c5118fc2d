package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.quotation.Dialogue.Party;
import org.variorum.quotation.Dialogue.Turn;
import org.variorum.quotation.ReportingVerbs.Kind;
import org.variorum.text.Span;

/**
 * Whose voice each attribution of a passage is: first those that say so, one after another, since a
 * pronoun may mean who has just spoken; then the turns that say nothing between them.
 */
final class Voices {

  private final Layout layout;
  private final Exchanges exchanges;
  private final NounPhrases phrases;
  private final SpeakerResolver resolver;
  private final List<Attribution> attributions;
  private final List<@Nullable Speaker> speakers = new ArrayList<>();
  private final List<@Nullable Span> sources = new ArrayList<>();

  /** The voices of {@code attributions}, which stand in the order of the text; linear. */
  Voices(Groundwork ground, Exchanges exchanges, List<Attribution> attributions) {
    this.layout = ground.layout();
    this.exchanges = exchanges;
    this.phrases = ground.phrases();
    this.resolver = ground.speakers();
    this.attributions = new ArrayList<>(attributions);
    resolve();
    for (int from = 0; from < attributions.size(); ) {
      int exchange = exchangeOf(from);
      int to = from + 1;
      while (to < attributions.size() && exchangeOf(to) == exchange) {
        to++;
      }
      if (exchange >= 0) {
        converse(from, to);
      }
      from = to;
    }
  }

  /** The attributions, each turn by the rule that told whose it is, if one did. */
  List<Attribution> attributions() {
    return attributions;
  }

  /** Who speaks in attribution {@code index}, or null where that is not known. */
  @Nullable Speaker speaker(int index) {
    return speakers.get(index);
  }

  /** The tokens that name the source of attribution {@code index}, or null where none do. */
  @Nullable Span source(int index) {
    return sources.get(index);
  }

  private void resolve() {
    Speaker before = null;
    for (Attribution attribution : attributions) {
      Candidate candidate = attribution.candidate();
      int earlier = attribution.speaksOn();
      Span source = earlier >= 0 ? sources.get(earlier) : null;
      Speaker speaker = earlier >= 0 ? speakers.get(earlier) : null;
      if (candidate != null) {
        source = candidate.source();
        speaker = source == null ? null : resolver.resolve(source, before, layout);
      }
      sources.add(source);
      speakers.add(speaker);
      before = speaker == null ? before : speaker;
    }
  }

  private int exchangeOf(int attribution) {
    return exchanges.of(attributions.get(attribution).runs().getLast());
  }

  /** Tells the turns of one exchange, the attributions {@code [from, to)}. */
  private void converse(int from, int to) {
    List<Turn> turns = new ArrayList<>();
    List<Party> addressees = new ArrayList<>();
    boolean asked = false;
    for (int i = from; i < to; i++) {
      Attribution one = attributions.get(i);
      boolean asks = layout.asks(one.runs().getLast());
      turns.add(new Turn(one.takesTurn(), asks, speakers.get(i), sources.get(i)));
      Candidate question = one.candidate();
      if (asks && question != null && question.cue().stance() == Quotation.Stance.ASKED) {
        asked = true;
        addAddressee(question, addressees);
      }
    }
    Dialogue dialogue = new Dialogue(turns, addressees, asked);
    List<@Nullable Party> parties = dialogue.parties();
    for (int i = from; i < to; i++) {
      if (attributions.get(i).takesTurn()) {
        boolean goesOn = !dialogue.isOne() && i > from;
        Party party = parties.get(i - from);
        sources.set(i, goesOn ? sources.get(i - 1) : party == null ? null : party.source());
        speakers.set(i, goesOn ? speakers.get(i - 1) : party == null ? null : party.speaker());
        attributions.set(i, attributions.get(i).by(rule(goesOn, party)));
      }
    }
  }

  private static String rule(boolean goesOn, @Nullable Party party) {
    return goesOn
        ? Attribution.GOES_ON
        : party == null ? Attribution.UNATTRIBUTED : Attribution.IN_TURN;
  }

  /** {@code “…?” she asked Reed}: whom the reporting verb takes. */
  private void addAddressee(Candidate question, List<Party> addressees) {
    Cue cue = question.cue();
    int end = layout.segments().get(layout.segmentIndexAt(cue.from())).to();
    Span phrase = cue.kind() == Kind.TELL ? phrases.after(cue.to(), end) : null;
    if (phrase != null && !phrase.equals(question.source())) {
      Speaker meant = resolver.resolve(phrase, null, layout);
      if (meant != null) {
        addressees.add(new Party(meant, phrase));
      }
    }
  }
}
