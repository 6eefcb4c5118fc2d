package org.variorum.quantity;

/**
 * What is known of words before any text is read.
 *
 * @param numerals numbers
 * @param nouns what is counted
 */
record Lists(Numerals numerals, Nouns nouns) {}
