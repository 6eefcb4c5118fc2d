package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.text.Span;

/**
 * Finds where an account says that something happened: "in Lyon", "in Oldbury, Ohio". Only places
 * of which it is known where they lie, since a street and its town exclude nothing.
 */
final class PlaceStatements {

  private static final Set<String> AT = Set.of("in", "at");

  /** Between a town and what it lies in. */
  private static final String COMMA = ", ";

  private PlaceStatements() {}

  /** Those of {@code account} outside quotation marks, the first {@link StatementFinder#MOST}. */
  static List<Statement> in(Account account, Gazetteer gazetteer) {
    List<Statement> found = new ArrayList<>();
    List<Mention> mentions = account.body().names().mentions();
    for (int i = 0; i < mentions.size() && found.size() < StatementFinder.MOST; i++) {
      Mention mention = mentions.get(i);
      if (isPlace(account, mention) && isWhere(account, mention)) {
        Optional<Mention> greater =
            i + 1 < mentions.size()
                ? greater(account, mention, mentions.get(i + 1))
                : Optional.empty();
        statement(account, mention, greater, gazetteer).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isPlace(Account account, Mention mention) {
    return account.body().names().entity(mention).type() == Entity.Type.PLACE;
  }

  private static boolean isWhere(Account account, Mention mention) {
    Passage passage = account.body().passage();
    int first = passage.tokenFrom(mention.span().start());
    int next = passage.tokenFrom(mention.span().end());
    boolean at = first > 0 && AT.contains(passage.lower(first - 1));
    // "in Paris hotels", "in the Paris-based firm"
    boolean owner =
        next < passage.tokens().size()
            && Character.isLetter(passage.word(next).codePointAt(0))
            && !Character.isUpperCase(passage.word(next).codePointAt(0))
            && WordClass.of(passage.lower(next)) == WordClass.OPEN;
    String text = account.body().text();
    int end = mention.span().end();
    boolean joined = end < text.length() && "-–’'".indexOf(text.charAt(end)) >= 0;
    return at && !owner && !joined && !account.isQuoted(mention.span());
  }

  /** "Ohio" of "Oldbury, Ohio". */
  private static Optional<Mention> greater(Account account, Mention mention, Mention next) {
    String text = account.body().text();
    boolean beside =
        next.span().start() - mention.span().end() == COMMA.length()
            && text.startsWith(COMMA, mention.span().end());
    return beside && isPlace(account, next) ? Optional.of(next) : Optional.empty();
  }

  private static Optional<Statement> statement(
      Account account, Mention mention, Optional<Mention> greater, Gazetteer gazetteer) {
    String text = account.body().text();
    String name = mention.span().of(text);
    String region = greater.map(g -> g.span().of(text)).filter(gazetteer::knows).orElse("");
    if (region.isEmpty() && !gazetteer.knows(name)) {
      return Optional.empty();
    }
    Span all =
        greater.isEmpty()
            ? mention.span()
            : new Span(mention.span().start(), greater.get().span().end());
    Passage passage = account.body().passage();
    Span sentence = passage.sentences().get(passage.sentenceAt(mention.span().start()));
    Whereabouts where =
        new Whereabouts(name, account.identityOf(mention), gazetteer.chain(name, region));
    return Optional.of(
        account.statement(mention.span(), all, sentence, new Slot(Slot.Type.PLACE, ""), where));
  }
}
