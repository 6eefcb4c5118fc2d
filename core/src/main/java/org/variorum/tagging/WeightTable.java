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
  private static final long SIGNS = 0x8080808080808080L;
  private static final long LANES = 0x00FF00FF00FF00FFL;

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
    return print + (print - 1 >>> 31);
  }

  /**
   * Adds the weights of the first {@code count} features to {@code scores}; of 256 features at
   * most.
   *
   * <p>Without a branch, so that the processor can fetch many rows at once: both rows in which a
   * feature can stand are read, what is not its own is masked out, and the weights, made positive
   * by adding 128, are summed up four at a time in lanes of 16 bits.
   */
  public void add(int[] features, int count, float[] scores) {
    long even = 0;
    long odd = 0;
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int at = feature >>> shift;
      long print = fingerprint(feature);
      long here = rows[at];
      long beside = rows[at ^ 1];
      long isHere = ((here ^ print) & FINGERPRINT) - 1 >> 63;
      long isBeside = ((beside ^ print) & FINGERPRINT) - 1 >> 63;
      long row = (here & isHere | beside & isBeside & ~isHere) ^ SIGNS;
      even += row & LANES;
      odd += row >>> 8 & LANES;
    }
    int bias = 128 * count;
    for (int label = 0; label < scores.length; label++) {
      long lanes = label % 2 == 0 ? odd : even;
      int lane = label % 2 == 0 ? label / 2 : (label + 1) / 2;
      scores[label] += ((int) (lanes >>> 16 * lane & 0xFFFF) - bias) * unit;
    }
  }

  /** Writes it; {@link #read} reads it. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(32 - shift);
    out.writeFloat(unit);
    SparseRows.write(out, rows.length, i -> rows[i] != 0, i -> out.writeLong(rows[i]));
  }

  /** Reads a table of so many {@code bits}, which the caller has read and judged. */
  public static WeightTable read(DataInputStream in, int bits) throws IOException {
    long[] rows = new long[1 << bits];
    float unit = in.readFloat();
    SparseRows.read(in, rows.length, i -> rows[i] = in.readLong());
    return new WeightTable(rows, unit);
  }
}
