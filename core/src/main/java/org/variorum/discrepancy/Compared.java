package org.variorum.discrepancy;

import java.util.List;
import org.variorum.quotation.AnnotatedArticle;

/** What the accounts of a story state themselves, compared before they are collated. */
public final class Compared {

  private final List<Integer> order;
  private final List<AnnotatedArticle> articles;
  private final List<Account> accounts;
  private final List<Statement> statements;
  private final List<Discrepancy> found;
  private final List<Corroboration> corroborations;
  private final Coherence coherence;
  private final List<String> notes;
  private final List<Asserted> asserted;

  Compared(
      List<Integer> order,
      List<AnnotatedArticle> articles,
      List<Account> accounts,
      List<Statement> statements,
      List<Discrepancy> found,
      List<Corroboration> corroborations,
      Coherence coherence,
      List<String> notes,
      List<Asserted> asserted) {
    this.order = List.copyOf(order);
    this.articles = List.copyOf(articles);
    this.accounts = List.copyOf(accounts);
    this.statements = List.copyOf(statements);
    this.found = List.copyOf(found);
    this.corroborations = List.copyOf(corroborations);
    this.coherence = coherence;
    this.notes = List.copyOf(notes);
    this.asserted = List.copyOf(asserted);
  }

  /** The number of each account as it was given, in an order that hangs on what they are. */
  List<Integer> order() {
    return order;
  }

  /** The accounts in that order, like all that follows. */
  List<AnnotatedArticle> articles() {
    return articles;
  }

  List<Account> accounts() {
    return accounts;
  }

  List<Statement> statements() {
    return statements;
  }

  /** What every finder found, the same under several of them. */
  List<Discrepancy> found() {
    return found;
  }

  List<Corroboration> corroborations() {
    return corroborations;
  }

  Coherence coherence() {
    return coherence;
  }

  /** What a reader must know of the accounts, in words. */
  List<String> notes() {
    return notes;
  }

  /** What each account says that somebody asserts or denies. */
  List<Asserted> asserted() {
    return asserted;
  }
}
