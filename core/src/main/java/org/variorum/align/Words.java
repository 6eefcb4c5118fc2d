package org.variorum.align;

import java.nio.IntBuffer;
import java.util.List;

/**
 * The words of a reading as alignment goes over them again and again: what its symbols say, in
 * arrays.
 *
 * @param codes equal for words that count as the same
 * @param kins equal for likely variants
 * @param weights what a match of each is worth
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared, and its arrays never change
record Words(int[] codes, int[] kins, float[] weights) {

  static Words of(List<Symbol> symbols) {
    int[] codes = new int[symbols.size()];
    int[] kins = new int[codes.length];
    float[] weights = new float[codes.length];
    for (int i = 0; i < codes.length; i++) {
      Symbol symbol = symbols.get(i);
      codes[i] = symbol.code();
      kins[i] = symbol.kin();
      weights[i] = (float) symbol.weight();
    }
    return new Words(codes, kins, weights);
  }

  int size() {
    return codes.length;
  }

  /** Equal for readings with the same words. */
  Object key() {
    return IntBuffer.wrap(codes);
  }
}
