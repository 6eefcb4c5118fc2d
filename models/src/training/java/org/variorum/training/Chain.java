package org.variorum.training;

/**
 * A paragraph to learn from.
 *
 * @param features the numbers of the features of each token
 * @param contexts in which context each token stands
 * @param gold the label of each token
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
record Chain(int[][] features, byte[] contexts, byte[] gold) {

  int length() {
    return gold.length;
  }
}
