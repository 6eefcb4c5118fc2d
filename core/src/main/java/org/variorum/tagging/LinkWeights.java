package org.variorum.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The weights of the features of two spans, by their hash. */
public final class LinkWeights {

  /** What a weight of 1 in the table stands for. */
  private static final float UNIT = 1 / 256f;

  private final short[] weights;
  private final int shift;

  /** Rounds the weights of features by the highest bits of their hash; a power of two in number. */
  public LinkWeights(float[] learnt) {
    this(new short[learnt.length]);
    for (int i = 0; i < learnt.length; i++) {
      weights[i] =
          (short) Math.clamp(Math.round(learnt[i] / UNIT), Short.MIN_VALUE, Short.MAX_VALUE);
    }
  }

  private LinkWeights(short[] weights) {
    this.weights = weights;
    this.shift = 32 - Integer.numberOfTrailingZeros(weights.length);
  }

  double sum(int[] features) {
    int sum = 0;
    for (int feature : features) {
      sum += weights[feature >>> shift];
    }
    return sum * (double) UNIT;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(32 - shift);
    SparseRows.write(out, weights.length, i -> weights[i] != 0, i -> out.writeShort(weights[i]));
  }

  static LinkWeights read(DataInputStream in, int bits) throws IOException {
    short[] weights = new short[1 << bits];
    SparseRows.read(in, weights.length, i -> weights[i] = in.readShort());
    return new LinkWeights(weights);
  }
}
