package org.variorum.derivation;

/**
 * Words that two narrations share, all but a few that were exchanged, put in or left out between.
 *
 * @param from first word in the first narration
 * @param to one past its last there
 * @param otherFrom first word in the second narration
 * @param otherTo one past its last there
 * @param same how many words are the same
 * @param weight what these count as evidence, in half words
 * @param common whether it stands in so many accounts that it says little of two of them
 */
record SharedPassage(
    int from, int to, int otherFrom, int otherTo, int same, int weight, boolean common) {}
