package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.collation.Collation;
import org.variorum.collation.Reading;
import org.variorum.language.EverydayWords;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.language.Stems;
import org.variorum.language.WordClass;
import org.variorum.name.Entity;
import org.variorum.name.Mention;
import org.variorum.name.NameParts;
import org.variorum.name.Names;
import org.variorum.quotation.AnnotatedText;
import org.variorum.quotation.Stated;
import org.variorum.quotation.StatedFinder;
import org.variorum.text.NormalWord;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Reads what accounts say that somebody asserts or denies, ready to be compared. */
final class PropositionReader {

  /** What a word tells that stands in very many sentences of its account, or in everybody's. */
  private static final double COMMON = 0.3;

  /** A word that stands in so many sentences of an account is still rare there. */
  private static final int RARE = 2;

  /** In a long account, one in so many. */
  private static final int RARE_IN = 10;

  /** What follows in a longer content, in tokens, is not compared: nobody claims so much. */
  private static final int LONGEST = 80;

  private static final Set<String> OF_THE_SPEAKER =
      Set.of("he", "she", "they", "i", "we", "him", "them", "me", "us");

  private static final Set<String> OWNED_BY_SPEAKER =
      Set.of("his", "her", "their", "my", "our", "hers", "theirs");

  private final NormalForms forms = new NormalForms();
  private final EverydayWords everyday = new EverydayWords();
  private final StatedFinder finder = new StatedFinder();

  /** What {@code field}, an account's text, says that somebody asserts or denies. */
  Asserted asserted(AnnotatedText field) {
    List<Stated> stated = finder.in(field);
    if (stated.isEmpty()) {
      return new Asserted(field, stated, Map.of(), RARE);
    }
    Map<String, Integer> frequency = new HashMap<>();
    Passage passage = field.passage();
    for (Span sentence : passage.sentences()) {
      Set<String> keys = new HashSet<>();
      for (NormalWord word : forms.of(field.text(), passage.tokensIn(sentence))) {
        keys.add(key(word.form()));
      }
      keys.forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
    return new Asserted(
        field, stated, frequency, Math.max(RARE, passage.sentences().size() / RARE_IN));
  }

  /**
   * All that is asserted or denied in {@code collation}.
   *
   * @param order the numbers of its accounts, in the order in which they are read
   * @param asserted what each says, in that order
   */
  List<Proposition> read(Collation collation, List<Integer> order, List<Asserted> asserted) {
    List<Map<Integer, Integer>> utterances = utterances(collation);
    int[] first = new int[order.size()];
    for (int i = 1; i < first.length; i++) {
      first[i] = first[i - 1] + asserted.get(i - 1).stated().size();
    }
    return IntStream.range(0, order.size())
        .parallel()
        .boxed()
        .flatMap(i ->
            propositions(first[i], order.get(i), asserted.get(i), utterances.get(order.get(i))))
        .toList();
  }

  private Stream<Proposition> propositions(
      int first, int index, Asserted account, Map<Integer, Integer> utterances) {
    return IntStream.range(0, account.stated().size())
        .mapToObj(i -> proposition(first + i, i, index, account, utterances));
  }

  /** Of each account, which utterance covers the words that begin at a place. */
  private static List<Map<Integer, Integer>> utterances(Collation collation) {
    List<Map<Integer, Integer>> byAccount = new ArrayList<>();
    collation.accounts().forEach(account -> byAccount.add(new HashMap<>()));
    for (int u = 0; u < collation.utterances().size(); u++) {
      for (Reading reading : collation.utterances().get(u).readings()) {
        Passage passage = collation.accounts().get(reading.account()).body().passage();
        for (Span span : reading.spans()) {
          for (Token token : passage.tokensIn(span)) {
            byAccount.get(reading.account()).put(token.start(), u);
          }
        }
      }
    }
    return byAccount;
  }

  /** The form under which a word, or a part of a name, is compared. */
  static String key(String form) {
    return Stems.ofVerb(form);
  }

  /** That which has the number {@code id} in all, and {@code place} in its account. */
  private Proposition proposition(
      int id, int place, int index, Asserted account, Map<Integer, Integer> utterances) {
    Stated stated = account.stated().get(place);
    String text = account.field().text();
    List<Token> tokens = new ArrayList<>();
    for (Span piece : stated.content()) {
      tokens.addAll(account.field().passage().tokensIn(piece));
    }
    List<Token> compared = tokens.subList(0, Math.min(tokens.size(), LONGEST));
    Map<String, Double> telling = new HashMap<>();
    Set<String> figures = new HashSet<>();
    words(account, compared, telling, figures);
    names(account, compared, telling);
    String words =
        String.join(" ", stated.content().stream().map(piece -> piece.of(text)).toList());
    int utterance =
        stated.quotation().isEmpty() || compared.isEmpty()
            ? -1
            : compared.stream()
                .filter(Token::isWord)
                .findFirst()
                .map(token -> utterances.getOrDefault(token.start(), -1))
                .orElse(-1);
    return new Proposition(
        id,
        index,
        stated,
        NameParts.of(stated.by()),
        words,
        telling,
        figures,
        meaning(account.field(), compared, stated.by()),
        compared.stream().anyMatch(token -> isNegation(token.of(text))),
        utterance);
  }

  private static boolean isNegation(String word) {
    return WordClass.of(word) == WordClass.NEGATION
        || word.equals("no")
        || word.endsWith("n’t")
        || word.endsWith("n't");
  }

  private void words(
      Asserted account, List<Token> tokens, Map<String, Double> telling, Set<String> figures) {
    Names names = account.field().names();
    for (NormalWord word : forms.of(account.field().text(), tokens)) {
      String form = word.form();
      if (Character.isDigit(form.charAt(0))) {
        figures.add(form);
      } else if (WordClass.of(form) == WordClass.OPEN
          && names.at(tokens.get(word.from()).start()).isEmpty()) {
        double tells = everyday.has(form) ? COMMON : 1;
        telling.merge(key(form), Math.min(tells, rarity(account, key(form))), Math::max);
      }
    }
  }

  /** A person's surname, all of any other name; the accounts print more of it or less. */
  private static void names(Asserted account, List<Token> tokens, Map<String, Double> telling) {
    Names names = account.field().names();
    for (Token token : tokens) {
      Optional<Mention> mention = names.at(token.start());
      if (mention.isPresent()) {
        Entity entity = names.entity(mention.get());
        String name = entity.name();
        boolean person = entity.type() == Entity.Type.PERSON;
        String told = person ? name.substring(name.lastIndexOf(' ') + 1) : name;
        Set<String> parts = NameParts.of(told).words();
        for (String part : parts) {
          telling.merge(key(part), rarity(account, key(part)) / parts.size(), Math::max);
        }
      }
    }
  }

  private static double rarity(Asserted account, String key) {
    return account.frequency().getOrDefault(key, 0) <= account.rare() ? 1 : COMMON;
  }

  /** {@code Sean Penn’s meeting led to Joaquin Guzman} for {@code my visit led to him}. */
  private static String meaning(AnnotatedText field, List<Token> tokens, String by) {
    StringBuilder meaning = new StringBuilder();
    Span last = null;
    for (Token token : tokens) {
      Optional<Mention> mention = field.names().at(token.start());
      String word = token.of(field.text());
      if (mention.isPresent()) {
        if (mention.get().span().equals(last)) {
          continue;
        }
        last = mention.get().span();
        word = field.names().entity(mention.get()).name();
      } else if (OF_THE_SPEAKER.contains(word.toLowerCase(Locale.ROOT))) {
        word = by;
      } else if (OWNED_BY_SPEAKER.contains(word.toLowerCase(Locale.ROOT))) {
        word = by + "’s";
      } else if (!token.isWord()) {
        continue;
      }
      meaning.append(meaning.isEmpty() ? "" : " ").append(word);
    }
    return meaning.toString();
  }
}
