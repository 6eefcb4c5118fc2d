package org.variorum.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.IntPredicate;

/**
 * How tables are stored of which few rows hold something: how many these are, and each behind the
 * number of rows from the one before it, in as few bytes as that needs.
 */
final class SparseRows {

  /** Writes a row, or reads it. */
  interface Row {
    void at(int row) throws IOException;
  }

  private SparseRows() {}

  /** Writes those of {@code rows} that are {@code used}, each by {@code row}. */
  static void write(DataOutputStream out, int rows, IntPredicate used, Row row) throws IOException {
    int count = 0;
    for (int i = 0; i < rows; i++) {
      count += used.test(i) ? 1 : 0;
    }
    out.writeInt(count);
    int before = 0;
    for (int i = 0; i < rows; i++) {
      if (used.test(i)) {
        writeSmall(out, i - before);
        row.at(i);
        before = i;
      }
    }
  }

  /** Reads the rows that were written of a table of {@code rows}, each by {@code row}. */
  static void read(DataInputStream in, int rows, Row row) throws IOException {
    int count = in.readInt();
    int at = 0;
    for (int i = 0; i < count; i++) {
      at += readSmall(in);
      if (at < 0 || at >= rows) {
        throw new IOException("a row out of its table");
      }
      row.at(at);
    }
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private static void writeSmall(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest >= 128) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readSmall(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (part & 127) << shift;
      if (part < 128) {
        return number;
      }
    }
    throw new IOException("a number of more than five bytes");
  }
}
