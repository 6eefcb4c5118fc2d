package org.variorum.discrepancy;

import java.util.List;
import org.variorum.quotation.AnnotatedArticle;

/**
 * What the accounts of a story state themselves, compared before they are collated.
 *
 * @param order the number of each account as it was given, in an order that hangs on what they are
 * @param articles the accounts in that order, like all that follows
 * @param accounts what statements were read from
 * @param statements the dates, figures and places that they state
 * @param found what every finder found, the same under several of them
 * @param corroborations what several carry
 * @param coherence which of them tell of one event
 * @param asserted what each says that somebody asserts or denies
 * @param notes what a reader must know of the accounts, in words
 */
record Compared(
    List<Integer> order,
    List<AnnotatedArticle> articles,
    List<Account> accounts,
    List<Statement> statements,
    List<Discrepancy> found,
    List<Corroboration> corroborations,
    Coherence coherence,
    List<Asserted> asserted,
    List<String> notes) {

  Compared {
    order = List.copyOf(order);
    articles = List.copyOf(articles);
    accounts = List.copyOf(accounts);
    statements = List.copyOf(statements);
    found = List.copyOf(found);
    corroborations = List.copyOf(corroborations);
    asserted = List.copyOf(asserted);
    notes = List.copyOf(notes);
  }
}
