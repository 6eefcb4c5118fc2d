package org.variorum.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a large table is stored. */
class SparseRowsTest {

  private static final int ROWS = 20_000;

  private static byte[] written(List<Integer> used) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    SparseRows.write(out, ROWS, used::contains, row -> out.writeByte('*'));
    return bytes.toByteArray();
  }

  private static List<Integer> read(byte[] bytes, int rows) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<Integer> found = new ArrayList<>();
    SparseRows.read(
        in,
        rows,
        row -> {
          assertThat(in.readByte()).isEqualTo((byte) '*');
          found.add(row);
        });
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00000001 00 2a",
    "127, 00000001 7f 2a",
    "128, 00000001 8001 2a",
    "16384, 00000001 808001 2a",
    "19999, 00000001 9f9c01 2a",
  })
  void aRowStandsBehindTheNumberOfThoseBeforeIt(int row, String bytes) throws IOException {
    assertThat(HexFormat.of().formatHex(written(List.of(row)))).isEqualTo(bytes.replace(" ", ""));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    List<Integer> used = List.of(0, 1, 128, 255, 16_700, ROWS - 1);

    assertThat(read(written(used), ROWS)).isEqualTo(used);
    assertThat(read(written(List.of()), ROWS)).isEmpty();
  }

  @Test
  void whatCannotHaveBeenWrittenIsRefused() throws IOException {
    byte[] last = written(List.of(ROWS - 1));
    byte[] endless = HexFormat.of().parseHex("00000001808080808001");

    assertThatThrownBy(() -> read(last, ROWS - 1)).hasMessage("a row out of its table");
    assertThatThrownBy(() -> read(endless, ROWS)).hasMessage("a number of more than five bytes");
  }
}
