package org.variorum.training.accurate;

import org.variorum.language.Passage;
import org.variorum.tagging.Clues;

/**
 * An article to learn from or to be tested on.
 *
 * @param id its id in the corpus
 * @param passage its text, cut into tokens
 * @param clues what the rules know of each token
 * @param labels for each token the index of its label
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
record Sample(String id, Passage passage, Clues clues, byte[] labels) {}
