package org.variorum.discrepancy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Span;

/**
 * A value that an account states in its own words, with the words that tell what it is the value
 * of.
 *
 * @param place the words of the value
 * @param sentence the sentence in which they stand
 * @param slot what kind of value it is: only values of one slot are compared
 * @param value typed
 * @param terms how near each term of the sentence stands to the value, from 0 to 1
 * @param anchors those terms of its own clause, or right beside it, that name no person or place:
 *     what happened
 * @param heads the anchors nearest to it, the nearest first
 */
record Statement(
    Place place,
    Span sentence,
    Slot slot,
    Value value,
    Map<String, Double> terms,
    Set<String> anchors,
    List<String> heads) {

  Statement {
    terms = Map.copyOf(terms);
    anchors = Set.copyOf(anchors);
    heads = List.copyOf(heads);
  }

  int account() {
    return place.account();
  }
}
