package org.variorum.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RangeTest {

  /**
   * Two ranges, least and most set off by dots, {@code ~} for vague ones | whether both can hold.
   */
  private static final String TABLE =
      """
      4         | 4           | yes
      4         | 5           | no
      24        | 20          | no
      85        | 84          | no
      85000000  | 108000000   | no
      108000000 | 107600000   | yes
      300       | 312         | yes
      300       | 350         | no
      300       | 250         | yes
      312       | 313         | no
      100       | 60          | no
      100       | 99.6        | yes
      100       | 120         | yes
      100       | 140         | no
      1000      | 500         | no
      1000      | 950         | yes
      1000000   | 600000      | no
      5000000000 | 10000000000 | no
      1200000   | 1234567     | yes
      1200000   | 1260000     | no
      10        | 10.4        | yes
      10        | 10.6        | no
      0         | 1           | no
      0         | 0.4         | no
      3..4      | 3           | yes
      3..4      | 5           | no
      3..       | 12          | yes
      3..       | 2           | no
      ..12      | 12          | yes
      ..12      | 13          | no
      ..12      | 4..         | yes
      300..     | 300         | yes
      300..     | 200..240    | no
      200~      | 170         | yes
      200~      | 140         | no
      4~        | 5           | yes
      4~        | 6           | no
      ..300~    | 290         | yes
      ..300~    | 100         | no
      ..300~    | 400         | no
      24..~     | 24          | yes
      24..~     | 900         | yes
      24..~     | 4           | no
      80467.2   | 80000       | yes
      80467.2   | 75000       | no
      91.44     | 90          | yes
      1.8796    | 1.88        | yes
      1.8796    | 1.85        | no
      -5        | 5           | no
      """;

  @TestFactory
  Stream<DynamicTest> bothCanHoldOrNot() {
    return TABLE
        .lines()
        .map(row -> {
          String[] columns = row.split("\\|", -1);
          Range one = range(columns[0].strip());
          Range other = range(columns[1].strip());
          boolean compatible = columns[2].strip().equals("yes");
          return dynamicTest(
              row,
              () -> {
                assertThat(one.compatibleWith(other)).isEqualTo(compatible);
                assertThat(other.compatibleWith(one)).isEqualTo(compatible);
              });
        });
  }

  @Test
  void everyRangeCanHoldBesideItself() {
    assertThat(List.of("4", "3..4", "3..", "..12", "200~", "..300~", "24..~"))
        .map(RangeTest::range)
        .allMatch(range -> range.compatibleWith(range));
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(null, null, false));
    assertThatIllegalArgumentException().isThrownBy(() -> range("4..3"));
    assertThatIllegalArgumentException().isThrownBy(() -> range("1E+400"));
    assertThatIllegalArgumentException().isThrownBy(() -> range("1E-400"));
  }

  private static Range range(String written) {
    boolean vague = written.endsWith("~");
    String bounds = vague ? written.substring(0, written.length() - 1) : written;
    int dots = bounds.indexOf("..");
    return new Range(
        bound(dots < 0 ? bounds : bounds.substring(0, dots)),
        bound(dots < 0 ? bounds : bounds.substring(dots + 2)),
        vague);
  }

  private static @Nullable BigDecimal bound(String written) {
    return written.isEmpty() ? null : new BigDecimal(written);
  }
}
