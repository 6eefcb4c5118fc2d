package org.variorum.discrepancy;

/**
 * Why two accounts of what somebody asserts or denies are held to be of one proposition, in the
 * order in which it is asked; each with an example.
 */
enum ClaimJoin {
  /** {@code Quill denied that she took it, saying, “I have never …”}: one sentence says both. */
  SAME_BREATH,
  /** {@code Quill denied it, despite the coastguard revealing that …}: one against the other. */
  AGAINST_IT,
  /** {@code Quill rejected the board’s claim that …}: the words are the same words. */
  CLAIM_OF_IT,
  /** {@code The board accused Quill of …. She denied the accusation}. */
  REFERS_BACK,
  /** Both stand in one utterance, which the accounts quote. */
  SAME_UTTERANCE,
  /**
   * {@code Quill denies that her visit led the coastguard there. … The coastguard claimed that it
   * had followed Quill}: close by each other, each speaks of the other.
   */
  ANSWER,
  /** Most words that tell are the same. */
  SAME_WORDS,
  /** Near in meaning, with some words in common. */
  NEAR
}
