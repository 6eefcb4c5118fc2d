package org.variorum.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of features by their hash: a small number for each label. Of two features whose
 * hashes fall together the weightier one is there; what was not learnt weighs nothing.
 */
public final class WeightTable {

  private static final int FINGERPRINT = 0xFF;

  private final long[] rows;
  private final int shift;
  private final float unit;

  /**
   * A table over {@code rows}, a power of two in number.
   *
   * @param rows the lowest byte is a fingerprint of the feature, 0 where there is none; each of the
   *     others the weight of a label, as a signed number
   * @param unit what a weight of 1 stands for
   */
  private WeightTable(long[] rows, float unit) {
    this.rows = rows;
    this.shift = 32 - Integer.numberOfTrailingZeros(rows.length);
    this.unit = unit;
  }

  /**
   * The table of learnt weights.
   *
   * @param features hashes of features
   * @param learnt the weights of each, one a label
   * @param bits the number of rows, as a power of two
   * @param unit what a weight of 1 in the table stands for: smaller is finer, and clipped sooner
   */
  public static WeightTable of(int[] features, float[][] learnt, int bits, float unit) {
    long[] rows = new long[1 << bits];
    float[] size = new float[1 << bits];
    int shift = 32 - bits;
    for (int i = 0; i < features.length; i++) {
      long row = fingerprint(features[i]);
      float sum = 0;
      for (int label = 0; label < Lattice.LABELS; label++) {
        int weight = Math.clamp(Math.round(learnt[i][label] / unit), -127, 127);
        row |= (weight & 0xFFL) << 8 + 8 * label;
        sum += Math.abs(weight);
      }
      int at = features[i] >>> shift;
      int slot = size[at] <= size[at ^ 1] ? at : at ^ 1;
      if (sum > size[slot]) {
        rows[slot] = row;
        size[slot] = sum;
      }
    }
    return new WeightTable(rows, unit);
  }

  /** What tells a feature from others in the same row; never 0. */
  static int fingerprint(int feature) {
    int print = feature & FINGERPRINT;
    return print == 0 ? 1 : print;
  }

  /** Adds the weights of the first {@code count} features to {@code scores}. */
  void add(int[] features, int count, float[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int e = 0;
    int f = 0;
    int g = 0;
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int at = feature >>> shift;
      int print = fingerprint(feature);
      long row = rows[at];
      if ((row & FINGERPRINT) != print) {
        row = rows[at ^ 1];
        if ((row & FINGERPRINT) != print) {
          continue;
        }
      }
      a += (byte) (row >>> 8);
      b += (byte) (row >>> 16);
      c += (byte) (row >>> 24);
      d += (byte) (row >>> 32);
      e += (byte) (row >>> 40);
      f += (byte) (row >>> 48);
      g += (byte) (row >>> 56);
    }
    int[] sums = {a, b, c, d, e, f, g};
    for (int label = 0; label < sums.length; label++) {
      scores[label] += sums[label] * unit;
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(32 - shift);
    out.writeFloat(unit);
    int used = 0;
    for (long row : rows) {
      used += row == 0 ? 0 : 1;
    }
    out.writeInt(used);
    int before = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != 0) {
        LinearModel.writeSmall(out, i - before);
        out.writeLong(rows[i]);
        before = i;
      }
    }
  }

  static WeightTable read(DataInputStream in, int bits) throws IOException {
    long[] rows = new long[1 << bits];
    float unit = in.readFloat();
    int used = in.readInt();
    int at = 0;
    for (int i = 0; i < used; i++) {
      at += LinearModel.readSmall(in);
      if (at < 0 || at >= rows.length) {
        throw new IOException("a row out of its table");
      }
      rows[at] = in.readLong();
    }
    return new WeightTable(rows, unit);
  }
}
