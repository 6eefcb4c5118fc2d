package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * Who takes the turns of an exchange that say of nobody whose they are.
 *
 * <p>Where two speak, who answers is not who asks: told from the last turn with reporting words on,
 * and back from the next one. Where the two disagree, nobody is named. Of the other one nothing may
 * be known but that it is not who asks; then that turn is nobody's.
 */
final class Dialogue {

  /**
   * A turn with what its own words tell.
   *
   * @param open whether it has no reporting words
   * @param asks whether it ends with a question
   * @param speaker who speaks by its reporting words, if they tell
   * @param source the tokens that name that speaker
   */
  record Turn(boolean open, boolean asks, @Nullable Speaker speaker, @Nullable Span source) {}

  /** Somebody who takes part, and the tokens that say so. */
  record Party(Speaker speaker, @Nullable Span source) {}

  /** Who answers or asks the only one that is known. */
  private static final Party OTHER = new Party(new Speaker.Described("the other"), null);

  private final List<Turn> turns;
  private final List<Party> parties;
  private final boolean asked;

  /**
   * One exchange.
   *
   * @param turns in the order of the text
   * @param addressees who is asked something in it, by its reporting words
   * @param asked whether the reporting words of a question say that it is one
   */
  Dialogue(List<Turn> turns, List<Party> addressees, boolean asked) {
    this.turns = List.copyOf(turns);
    this.asked = asked;
    this.parties = new ArrayList<>();
    for (Turn turn : turns) {
      if (turn.speaker() != null) {
        add(new Party(turn.speaker(), turn.source()));
      }
    }
    addressees.forEach(this::add);
  }

  private void add(Party party) {
    boolean few = parties.size() <= 2; // of more, nobody's turn is told
    if (few && parties.stream().noneMatch(known -> known.speaker().equals(party.speaker()))) {
      parties.add(party);
    }
  }

  /** Whether it is one at all: not one speaker's paragraphs, with a question put to nobody. */
  boolean isOne() {
    return asked || parties.size() > 1;
  }

  /** Who takes each turn, null where that is not known. */
  List<@Nullable Party> parties() {
    List<@Nullable Party> forward = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      forward.add(told(i, i == 0 ? null : forward.get(i - 1), i - 1));
    }
    List<@Nullable Party> backward = new ArrayList<>(forward);
    for (int i = turns.size() - 1; i >= 0; i--) {
      backward.set(i, told(i, i + 1 == turns.size() ? null : backward.get(i + 1), i + 1));
    }
    List<@Nullable Party> all = new ArrayList<>();
    boolean anchored = false;
    int anchors = (int) turns.stream().filter(turn -> !turn.open()).count();
    for (int i = 0; i < turns.size(); i++) {
      boolean open = turns.get(i).open();
      anchors -= open ? 0 : 1;
      anchored |= !open;
      Party one = anchored ? forward.get(i) : backward.get(i);
      Party other = anchors > 0 ? backward.get(i) : one;
      all.add(!OTHER.equals(one) && (!open || same(one, other)) ? one : null);
    }
    return all;
  }

  /** Who takes turn {@code index} if {@code neighbour} takes the one beside it. */
  private @Nullable Party told(int index, @Nullable Party neighbour, int beside) {
    Turn turn = turns.get(index);
    if (!turn.open()) {
      return turn.speaker() == null ? null : new Party(turn.speaker(), turn.source());
    }
    if (neighbour == null || parties.size() > 2) {
      return null;
    }
    boolean asks = turn.asks();
    boolean besideAsks = turns.get(beside).asks();
    return asks && besideAsks ? null : asks || besideAsks ? other(neighbour) : neighbour;
  }

  private Party other(Party one) {
    return parties.stream()
        .filter(party -> !party.speaker().equals(one.speaker()))
        .findFirst()
        .orElse(OTHER);
  }

  private static boolean same(@Nullable Party one, @Nullable Party other) {
    return Objects.equals(
        one == null ? null : one.speaker(), other == null ? null : other.speaker());
  }
}
