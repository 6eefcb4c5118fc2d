package org.variorum.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.variorum.article.Article;
import org.variorum.language.Passage;
import org.variorum.language.Tokenizer;
import org.variorum.name.Names;
import org.variorum.text.Span;

class QuantityFinderPropertyTest {

  private static final Article ARTICLE = Article.of("a", "words");

  /** What figures are made of, some of it impossible. */
  private static final String WORDS =
      """
      4 four two-thirds 1,200 3.5 million billion $ US$5 €85m £ % percent per cent points euros
      cents p at least more than up to nearly about some over or to - – and between from 3-5
      dozens hundreds of a the few several couple half third second 2nd 85-year-old years old aged
      age was she his 80s early feet 6ft 2in miles per hour degrees Celsius 5C minus magnitude ,
      ( ) . “ ” people robbers dead were killed injured no survivors nobody twice once times as one
      in five out 10^400 1e999 1.234.567 007 9999999999999999999 ½ 2½ 's Section Street kr Rs
      """;

  private final QuantityFinder finder = new QuantityFinder();

  @Property(tries = 300)
  void spansLieInTheTextInOrder(@ForAll("words of figures") String text) {
    int end = 0;
    for (Quantity quantity : find(text)) {
      Span span = quantity.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      end = span.end();
    }
  }

  @Property(tries = 300)
  void twiceIsTheSame(@ForAll("words of figures") String text) {
    assertThat(find(text)).isEqualTo(find(text));
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    assertThat(find(text)).isNotNull();
  }

  @Property(tries = 300)
  void everyNumberIsReadBack(@ForAll("numbers") long number) {
    assertThat(find("It sank %d boats.".formatted(number)))
        .extracting(Quantity::range)
        .allMatch(range -> range.equals(Range.of(BigDecimal.valueOf(number))))
        .hasSize(1);
  }

  /** A quadratic rule would take many minutes here, not seconds. */
  @Example
  void longRunsAreReadInLinearTime() {
    for (String part :
        List.of(
            "7",
            "7 ",
            "1-",
            "1,000,",
            "1, 000",
            "twenty-",
            "one hundred ",
            "a ",
            "half a ",
            "more than ",
            "at least ",
            "million ",
            "three or ",
            "$",
            "$1 to ",
            "no one ",
            "a third of ",
            "the second ",
            "4 and a half ",
            "hundreds of ")) {
      String text = part.repeat((part.length() < 3 ? 1_000_000 : 200_000) / part.length());
      Passage passage = passage(text);
      Assertions.assertTimeout(
          Duration.ofSeconds(60), () -> finder.find(passage, List.of(), Names.NONE, ARTICLE));
    }
  }

  @Provide("numbers")
  Arbitrary<Long> numbers() {
    return Arbitraries.longs().between(2, 999);
  }

  @Provide("words of figures")
  Arbitrary<String> wordsOfFigures() {
    List<String> words = new ArrayList<>(List.of(WORDS.strip().split("\\s+", -1)));
    words.add("\n");
    return Arbitraries.of(words).list().ofMaxSize(30).map(chosen -> String.join(" ", chosen));
  }

  private List<Quantity> find(String text) {
    return finder.find(passage(text), List.of(), Names.NONE, ARTICLE);
  }

  /** Without sentences: any cut of the text must do. */
  private static Passage passage(String text) {
    return new Passage(text, List.of(), List.of(), Tokenizer.tokenize(text));
  }
}
