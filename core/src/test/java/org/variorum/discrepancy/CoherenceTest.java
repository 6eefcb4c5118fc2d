package org.variorum.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.name.AccountNames;
import org.variorum.name.IdentityFinder;
import org.variorum.name.NamedText;
import org.variorum.name.StoryNames;
import org.variorum.quotation.AnnotatedText;

/** Which accounts tell of one event: by how many telling words they share. */
class CoherenceTest {

  private static final Variorum VARIORUM = new Variorum();

  /** Accounts in which {@code a}, {@code b}, … each stand for a word that tells something. */
  static Coherence of(List<String> letters) {
    List<AnnotatedText> texts = letters.stream().map(CoherenceTest::text).toList();
    StoryNames names =
        new IdentityFinder()
            .find(
                texts.stream()
                    .map(text ->
                        new AccountNames(List.of(new NamedText(text.passage(), text.names()))))
                    .toList());
    Terms terms = new Terms();
    List<Account> accounts = new ArrayList<>();
    for (AnnotatedText text : texts) {
      Account account = new Account(accounts.size(), text, names, terms);
      assertThat(account.tellingTerms()).hasSize(letters.get(accounts.size()).length());
      accounts.add(account);
    }
    return new Coherence(accounts);
  }

  private static AnnotatedText text(String letters) {
    StringBuilder text = new StringBuilder("it");
    letters
        .chars()
        .mapToObj(letter -> (char) letter)
        .forEach(letter ->
            text.append(Character.isUpperCase(letter) ? " zu" : " qu")
                .append(Character.toLowerCase(letter))
                .append("mb"));
    return VARIORUM.annotate(Article.of("x", text.append(".\n").toString())).body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc | cde | false",
        "abc | bcd | true",
        "ab | ab | true",
        "a | a | false",
        // of the words of the shorter a tenth
        "abcdefghijklmnopqrst | abuvwxyzABCDEFGHIJKLM | true",
        "abcdefghijklmnopqrstu | abvwxyzABCDEFGHIJKLMN | false",
        "abcdefghijklmnopqrstu | abcvwxyzABCDEFGHIJKLMN | true",
      })
  void twoAccountsThatShareEnough(String one, String other, boolean together) {
    assertThat(of(List.of(one, other)).together(0, 1)).isEqualTo(together);
    assertThat(of(List.of(other, one)).together(0, 1)).isEqualTo(together);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc bcd cde | [[0, 1, 2]]",
        "abc xyz bcd | [[0, 2], [1]]",
        "xyz abc bcd | [[1, 2], [0]]",
        "abc xyz | [[0], [1]]",
        "ab cd bcd abc | [[0, 1, 2, 3]]",
      })
  void theEventOfMostAccountsComesFirst(String accounts, String events) {
    assertThat(of(List.of(accounts.split(" ", -1))).events()).hasToString(events);
  }
}
