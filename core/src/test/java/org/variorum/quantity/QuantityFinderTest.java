package org.variorum.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;

class QuantityFinderTest {

  private static final Variorum VARIORUM = new Variorum();

  /** Sentence | what is found: words, values, unit, noun, class; a dash for what there is not. */
  private static final String TABLE =
      """
      Four armed robbers fled.                   | Four / 4 / - / robber / PERSON
      The four thieves fled.                     | four / 4 / - / thief / PERSON
      They saw 4 men and two women.              | 4 / 4 / - / man / PERSON ; two / 2 / - / woman / PERSON
      Twenty-four boats sank.                    | Twenty-four / 24 / - / boat / VEHICLE
      Two dozen boats sank.                      | Two dozen / 24 / - / boat / VEHICLE
      A dozen boats sank.                        | A dozen / 12 / - / boat / VEHICLE
      Half a dozen boats sank.                   | Half a dozen / 6 / - / boat / VEHICLE
      Two hundred and fifty people came.         | Two hundred and fifty / 250 / - / person / PERSON
      Some 1,200 people came.                    | Some 1,200 / 1200~ / - / person / PERSON
      It sold 1.234.567 tickets.                 | 1.234.567 / 1234567 / - / ticket / OTHER
      It sold 2.5 million tickets.               | 2.5 million / 2500000 / - / ticket / OTHER
      It sold two and a half million tickets.    | two and a half million / 2500000 / - / ticket / OTHER
      It sold half a million tickets.            | half a million / 500000 / - / ticket / OTHER
      Two police officers fled.                  | Two / 2 / - / officer / PERSON
      Four of the robbers fled.                  | Four / 4 / - / robber / PERSON
      One of the robbers fled.                   | One / 1 / - / robber / PERSON
      One man fled.                              | One / 1 / - / man / PERSON
      Two sports cars burnt.                     | Two / 2 / - / car / VEHICLE
      It sent 15 U.S. soldiers.                  | 15 / 15 / - / soldier / PERSON
      It is a four-man crew.                     | four / 4 / - / man / PERSON
      At least 12 people were killed.            | At least 12 / 12.. / - / person / DEAD
      More than 300 homes burnt.                 | More than 300 / 300.. / - / home / BUILDING
      As many as 300 homes burnt.                | As many as 300 / ..300 / - / home / BUILDING
      Up to 30 boats sank.                       | Up to 30 / ..30 / - / boat / VEHICLE
      Fewer than ten boats sank.                 | Fewer than ten / ..10 / - / boat / VEHICLE
      No more than ten boats sank.               | No more than ten / ..10 / - / boat / VEHICLE
      No fewer than ten boats sank.              | No fewer than ten / 10.. / - / boat / VEHICLE
      Nearly 300 boats sank.                     | Nearly 300 / ..300~ / - / boat / VEHICLE
      Just over 300 boats sank.                  | Just over 300 / 300..~ / - / boat / VEHICLE
      About 30 boats sank.                       | About 30 / 30~ / - / boat / VEHICLE
      At least about 30 boats sank.              | At least about 30 / 30..~ / - / boat / VEHICLE
      Several boats sank.                        | Several / 3..~ / - / boat / VEHICLE
      A few boats sank.                          | A few / 2..~ / - / boat / VEHICLE
      A couple of boats sank.                    | A couple / 2~ / - / boat / VEHICLE
      Several hundred boats sank.                | Several hundred / 300..~ / - / boat / VEHICLE
      Dozens of boats sank.                      | Dozens / 24..~ / - / boat / VEHICLE
      Tens of thousands of people came.          | Tens of thousands / 20000..~ / - / person / PERSON
      Three or four robbers fled.                | Three or four / 3..4 / - / robber / PERSON
      Between 3 and 5 robbers fled.              | Between 3 and 5 / 3..5 / - / robber / PERSON
      There were 3-5 robbers.                    | 3-5 / 3..5 / - / robber / PERSON
      There were 3 to 5 robbers.                 | 3 to 5 / 3..5 / - / robber / PERSON
      There were 20 robbers or more.             | 20 / 20 / - / robber / PERSON
      There were 300-plus boats.                 | 300-plus / 300.. / - / boat / VEHICLE
      The blast killed 12.                       | 12 / 12 / - / killed / DEAD
      The blast killed 12 and injured 30.        | 12 / 12 / - / killed / DEAD ; 30 / 30 / - / injured / INJURED
      The blast left 12 dead.                    | 12 / 12 / - / dead / DEAD
      In all, 12 were killed.                    | 12 / 12 / - / killed / DEAD
      In all, 12 people were shot and killed.    | 12 / 12 / - / person / DEAD
      Two of the three victims died.             | Two / 2 / - / victim / DEAD ; three / 3 / - / victim / PERSON
      There were 12 asylum seekers aboard.       | 12 / 12 / - / seeker / PERSON
      The club hired 3 head coaches.             | 3 / 3 / - / coach / PERSON
      The storm hurt some, killing at least 12.  | at least 12 / 12.. / - / killed / DEAD
      There were 12 deaths and 30 injuries.      | 12 / 12 / - / death / DEAD ; 30 / 30 / - / injury / INJURED
      Some 30 others were seriously wounded.     | Some 30 / 30~ / - / others / INJURED
      Four men killed a guard.                   | Four / 4 / - / man / PERSON
      Four men killed by rebels were mourned.    | Four / 4 / - / man / DEAD
      The death toll rose to 12.                 | 12 / 12 / - / toll / DEAD
      Some 20 people were killed or wounded.     | Some 20 / 20~ / - / person / PERSON
      Some 20 people were killed and 9 wounded.  | Some 20 / 20~ / - / person / DEAD ; 9 / 9 / - / wounded / INJURED
      Some 20 people are feared dead.            | Some 20 / 20~ / - / person / PERSON
      More than 1.5m people fled.                | More than 1.5m / 1500000.. / - / person / PERSON
      The wall is 5m high.                       | 5m / 5 / m / - / -
      It moved 2000 children.                    | 2000 / 2000 / - / child / PERSON
      About 1200 were killed.                    | About 1200 / 1200~ / - / killed / DEAD
      A fine of 300 kroner was paid.             | 300 kroner / 300 / no currency / - / -
      There were no survivors.                   | no / 0 / - / survivor / PERSON
      Nobody was injured.                        | Nobody / 0 / - / injured / INJURED
      The 12 people are missing.                 | 12 / 12 / - / person / MISSING
      Police arrested 12 people.                 | 12 / 12 / - / person / ARRESTED
      The second robber fled.                    | second / 2 / - / robber / PERSON
      It was her twenty-first birthday.          | twenty-first / 21 / - / birthday / OTHER
      It was the 50th anniversary.               | 50th / 50 / - / anniversary / OTHER
      A third of the boats sank.                 | A third / 33.33 / % / boat / VEHICLE
      Two-thirds of the boats sank.              | Two-thirds / 66.67 / % / boat / VEHICLE
      Half the boats sank.                       | Half / 50 / % / - / -
      Nearly half of the boats sank.             | Nearly half / ..50~ / % / boat / VEHICLE
      One in five boats sank.                    | One in five / 20 / % / boat / VEHICLE
      Nine out of 10 boats sank.                 | Nine out of 10 / 90 / % / boat / VEHICLE
      About 30% of the boats sank.               | About 30% / 30~ / % / boat / VEHICLE
      Prices rose 3.5 per cent.                  | 3.5 per cent / 3.5 / % / - / -
      Thirty percent of the town's boats sank.   | Thirty percent / 30 / % / boat / VEHICLE
      Prices may rise 3% to 5%.                  | 3% to 5% / 3..5 / % / - / -
      It fell two percentage points.             | two percentage points / 2 / percentage points / - / -
      They stole $108 million worth of diamonds. | $108 million / 108000000 / USD / diamond / VALUABLE
      They stole US$5 in cash.                   | US$5 / 5 / USD / cash / VALUABLE
      They stole A$5m.                           | A$5m / 5000000 / AUD / - / -
      They stole £74million of rings.            | £74million / 74000000 / GBP / ring / VALUABLE
      They stole more than €85 million.          | more than €85 million / 85000000.. / EUR / - / -
      They stole $3bn.                           | $3bn / 3000000000 / USD / - / -
      They stole $137-million of jewels.         | $137-million / 137000000 / USD / jewel / VALUABLE
      They stole jewels worth 85 million euros.  | 85 million euros / 85000000 / EUR / jewel / VALUABLE
      They stole gems valued at €85m ($108m).    | €85m / 85000000 / EUR / gem / VALUABLE ; $108m / 108000000 / USD / gem / VALUABLE
      They want $1-2 million.                    | $1-2 million / 1000000..2000000 / USD / - / -
      They want $1 million to $2 million.        | $1 million to $2 million / 1000000..2000000 / USD / - / -
      A stamp costs 74 pence.                    | 74 pence / 0.74 / GBP / - / -
      A stamp costs 50p.                         | 50p / 0.5 / GBP / - / -
      A stamp costs 50 cents.                    | 50 cents / 0.5 / USD / - / -
      It costs EUR 5 million.                    | EUR 5 million / 5000000 / EUR / - / -
      It costs 5,000 Canadian dollars.           | 5,000 Canadian dollars / 5000 / CAD / - / -
      He filed a $10 million lawsuit.            | $10 million / 10000000 / USD / lawsuit / OTHER
      It was less than 330 feet away.            | less than 330 feet / ..100.584 / m / - / -
      It is a 50-mile race.                      | 50-mile / 80467.2 / m / - / -
      She lay 12 nautical miles from shore.      | 12 nautical miles / 22224 / m / - / -
      They found 10kg of cocaine.                | 10kg / 10 / kg / cocaine / OTHER
      They found 100 pounds of cocaine.          | 100 pounds / 45.359237 / kg / cocaine / OTHER
      He drove at 60 miles per hour.             | 60 miles per hour / 96.56064 / km/h / - / -
      It is 50 square kilometers large.          | 50 square kilometers / 50000000 / m² / - / -
      It was 68 degrees Fahrenheit.              | 68 degrees Fahrenheit / 20 / °C / - / -
      It was minus 5C.                           | minus 5C / -5 / °C / - / -
      It held 10 gallons of water.               | 10 gallons / 37.85411784 / l / water / OTHER
      A magnitude 6.3 quake struck.              | 6.3 / 6.3 / magnitude / - / -
      He is 6ft 2in tall.                        | 6ft 2in / 1.8796 / m / - / -
      He is a six-foot-two guard.                | six-foot-two / 1.8796 / m / - / -
      An 85-year-old woman fell.                 | 85-year-old / 85 / year / woman / PERSON
      She was 85.                                | 85 / 85 / year / - / -
      She died at the age of 85.                 | 85 / 85 / year / - / -
      A man aged about 40 fled.                  | about 40 / 40~ / year / - / -
      The robber, 34, fled.                      | 34 / 34 / year / robber / PERSON
      Margaret Holloway, 85, fell.               | 85 / 85 / year / person / PERSON
      Margaret Holloway (85) fell.               | 85 / 85 / year / person / PERSON
      He is in his 80s.                          | 80s / 80..89 / year / - / -
      He is in his early eighties.               | early eighties / 80..84~ / year / - / -
      It is for children under 16.               | under 16 / ..16 / year / child / PERSON
      The bell rang three times.                 | three times / 3 / - / - / -
      The bell rang twice.                       | twice / 2 / - / - / -
      It rang more than once.                    | more than once / 1.. / - / - / -
      He called on three occasions.              | three occasions / 3 / - / - / -
      """;

  /** Numbers that are no figures. */
  private static final List<String> NOTHING =
      List.of(
          "The keeper read Section 8 of the code.",
          "She appeared on “60 Minutes” with him.",
          "The Boeing 737 landed.",
          "Flight 370 passengers wept.",
          "The Gulls won 102-98 on the road.",
          "The court ruled 5-4 in his favor.",
          "Call (212) 555-0143 now.",
          "He lives at 350 Main Street.",
          "The harbor opened in 1957.",
          "It landed at 6:41pm on Friday.",
          "He was held for six months.",
          "It began in the nineteen fifties.",
          "It is twice as large as the old one.",
          "It is three times the size of the old one.",
          "She is one of the most famous women alive.",
          "One must see it to believe it.",
          "It is a two-way street.",
          "Version 2.0 is out.",
          "In 2016 men voted.",
          "The file has 10^400 entries.",
          "The file has 1e999 entries.",
          "The file has 99999999999999999999999 entries.",
          "There is no more than that.",
          "Once upon a time it rang.");

  @TestFactory
  Stream<DynamicTest> findsFiguresAndWhatTheyCount() {
    return TABLE
        .lines()
        .map(row -> {
          String[] columns = row.split("\\|", 2);
          String sentence = columns[0].strip();
          String found = columns[1].replace("no currency", Currencies.NO_CURRENCY);
          List<String> expected = Stream.of(found.split(";", -1)).map(String::strip).toList();
          return dynamicTest(sentence, () -> assertThat(shown(sentence)).isEqualTo(expected));
        });
  }

  @TestFactory
  Stream<DynamicTest> numbersThatAreNoFigures() {
    return NOTHING.stream()
        .map(sentence -> dynamicTest(sentence, () -> assertThat(shown(sentence)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return Rules.ALL.stream()
        .map(rule ->
            dynamicTest(
                rule.name(),
                () ->
                    assertThat(found(Article.of("a", rule.example())))
                        .extracting(quantity -> quantity.rule().replaceFirst(",.*", ""))
                        .contains(rule.name())));
  }

  /** Outlet | address | what it prints | the currency that is meant, and the rule. */
  private static final String WHOSE =
      """
      Harbor Courier    | -                             | $5         | USD / money by sign, as most often meant
      Sydney Courier    | -                             | $5         | AUD / money by sign, by the outlet’s country
      -                 | https://courier.example.au/a  | $5         | AUD / money by sign, by the outlet’s country
      Harbor Courier    | https://courier.example.ca/a  | 50 dollars | CAD / money by word, by the outlet’s country
      Sydney Courier    | -                             | US$5       | USD / money by sign
      Harbor Courier    | -                             | €5         | EUR / money by sign
      -                 | https://courier.example.in/a  | Rs 500     | INR / money by sign, by the outlet’s country
      """;

  @TestFactory
  Stream<DynamicTest> theOutletTellsWhoseDollarsAreMeant() {
    return WHOSE
        .lines()
        .map(row -> {
          List<String> columns = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
          return dynamicTest(
              row,
              () ->
                  assertThat(found(article(columns)))
                      .extracting(quantity -> quantity.unit() + " / " + quantity.rule())
                      .containsExactly(columns.get(3)));
        });
  }

  private static Article article(List<String> columns) {
    return new Article(
        "a",
        columns.get(0).equals("-") ? null : new Outlet(columns.get(0)),
        columns.get(1).equals("-") ? null : columns.get(1),
        null,
        null,
        null,
        null,
        "It cost them " + columns.get(2) + ".\n",
        List.of());
  }

  private static List<Quantity> found(Article article) {
    return VARIORUM.annotate(article).body().quantities();
  }

  private static List<String> shown(String sentence) {
    return found(Article.of("a", sentence)).stream()
        .map(quantity -> shown(quantity, sentence))
        .collect(Collectors.toList());
  }

  private static String shown(Quantity quantity, String sentence) {
    Counted counted = quantity.counted();
    return String.join(
        " / ",
        quantity.span().of(sentence),
        shown(quantity.range()),
        quantity.unit() == null ? "-" : quantity.unit(),
        counted == null ? "-" : counted.noun(),
        counted == null ? "-" : counted.of().name());
  }

  private static String shown(Range range) {
    String min = shown(range.min());
    String max = shown(range.max());
    return (min.equals(max) ? min : min + ".." + max) + (range.approximate() ? "~" : "");
  }

  private static String shown(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
  }
}
