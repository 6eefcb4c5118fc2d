package org.variorum.discrepancy;

import java.util.List;
import java.util.Map;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Stated;

/**
 * What an account says that somebody asserts or denies.
 *
 * @param field the account's text
 * @param stated each place where it does
 * @param frequency in how many of its sentences the account has a word, by the word's key
 * @param rare a word in no more sentences tells of what a claim is about
 */
record Asserted(
    AnnotatedText field, List<Stated> stated, Map<String, Integer> frequency, int rare) {

  Asserted {
    stated = List.copyOf(stated);
    frequency = Map.copyOf(frequency);
  }
}
