package org.variorum.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quoted runs that belong together, with the candidate that attributes them; the speaker is not yet
 * known.
 *
 * @param runs indexes of the runs, in the order of the text
 * @param candidate who says it by which words, or null where nothing near says so
 * @param speaksOn index of the attribution whose speaker goes on here, or -1
 * @param rule the name of the rule that put it together
 */
record Attribution(List<Integer> runs, @Nullable Candidate candidate, int speaksOn, String rule) {

  /** The rule for a turn of an exchange that has no reporting words. */
  static final String IN_TURN = "in-turn";

  /** The rule for what a speaker goes on to say without reporting words. */
  static final String GOES_ON = "speaker-goes-on";

  /** The rule for words whose speaker nothing tells. */
  static final String UNATTRIBUTED = "unattributed";

  Attribution {
    runs = List.copyOf(runs);
  }

  /** Whether it has no reporting words, and whose it is depends on the turns around it. */
  boolean takesTurn() {
    return rule.equals(IN_TURN);
  }

  /** The same by another rule. */
  Attribution by(String other) {
    return new Attribution(runs, candidate, speaksOn, other);
  }
}
