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

  Attribution {
    runs = List.copyOf(runs);
  }
}
