package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.text.Span;

/**
 * What stays of quotations that are so likely right; {@code -} where nobody says, {@code in 0} of
 * what is nested in the first.
 */
class SureEngineTest {

  private static final Passage PASSAGE = new English().passage("It rains.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .90 / .40          | .5 | .90
          .90 / .50          | .5 | .90 / .50
          .90 / -            | .5 | .90 / -
          .40 / - in 0 / .70 | .5 | .70
          .90 / - in 0 / .40 | .5 | .90 / - in 0
          .40 / .90 / - in 1 | .5 | .90 / - in 0
          .40 / -            | 0  | .40 / -
          .99                | 1  |
          """)
  void staysOf(String found, double least, String left) {
    Engine engine = Engines.sure(new Found(quotations(found)), least);
    assertThat(drawn(engine.find(PASSAGE, Names.NONE))).isEqualTo(left == null ? "" : left);
    assertThat(drawn(engine.findInHeadline(PASSAGE, Names.NONE)))
        .isEqualTo(left == null ? "" : left);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void isNoProbability(double least) {
    assertThatThrownBy(() -> Engines.sure(Engines.rules(), least))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Finds these, whatever it is given. */
  private record Found(List<Quotation> quotations) implements Engine {
    @Override
    public List<Quotation> find(Passage passage, Names names) {
      return quotations;
    }

    @Override
    public List<Quotation> findInHeadline(Passage passage, Names names) {
      return quotations;
    }
  }

  /** Each ten characters long, ten after the one before; a nested one within its outer. */
  private static List<Quotation> quotations(String drawn) {
    List<String> all = Arrays.asList(drawn.strip().split(" / ", -1));
    return all.stream().map(one -> quotation(one, all.indexOf(one))).toList();
  }

  private static Quotation quotation(String drawn, int index) {
    String[] parts = drawn.split(" in ", -1);
    boolean nested = parts.length > 1;
    int from = 20 * (nested ? Integer.parseInt(parts[1]) : index) + (nested ? 5 : 0);
    return new Quotation(
        Quotation.Type.INDIRECT,
        List.of(new Span(from, nested ? from + 3 : from + 10)),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        Quotation.Stance.ASSERTED,
        nested ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty(),
        parts[0].equals("-")
            ? OptionalDouble.empty()
            : OptionalDouble.of(Double.parseDouble(parts[0])),
        "drawn");
  }

  private static String drawn(List<Quotation> quotations) {
    return quotations.stream()
        .map(one ->
            confidence(one)
                + (one.nestedIn().isPresent() ? " in " + one.nestedIn().getAsInt() : ""))
        .collect(Collectors.joining(" / "));
  }

  private static String confidence(Quotation one) {
    return one.confidence().isEmpty()
        ? "-"
        : String.format(java.util.Locale.ROOT, "%.2f", one.confidence().getAsDouble()).substring(1);
  }
}
