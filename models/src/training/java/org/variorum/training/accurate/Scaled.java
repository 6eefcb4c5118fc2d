package org.variorum.training.accurate;

/**
 * Numbers in eight bits: each is its value times the scale of its row.
 *
 * @param values from -127 to 127
 * @param scales one a row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
record Scaled(byte[] values, float[] scales) {

  private static final int GREATEST = 127;

  /** Scales each row so that its greatest number fits. */
  static Scaled rows(float[] numbers, int rows, int columns) {
    byte[] values = new byte[numbers.length];
    float[] scales = new float[rows];
    for (int i = 0; i < rows; i++) {
      float greatest = Float.MIN_NORMAL;
      for (int j = 0; j < columns; j++) {
        greatest = Math.max(greatest, Math.abs(numbers[i * columns + j]));
      }
      scales[i] = greatest / GREATEST;
      for (int j = 0; j < columns; j++) {
        values[i * columns + j] = (byte) Math.round(numbers[i * columns + j] / scales[i]);
      }
    }
    return new Scaled(values, scales);
  }
}
