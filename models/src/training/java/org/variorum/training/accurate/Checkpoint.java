package org.variorum.training.accurate;

import ai.djl.ndarray.NDArray;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Where training stands, in a file: the steps done, the weights, and what the optimiser remembers.
 * It is written beside the old one and moved over it, so that a stop loses nothing.
 */
final class Checkpoint {

  private final Map<String, NDArray> weights;
  private final AdamW adam;
  private final Crf crf;

  Checkpoint(Map<String, NDArray> weights, AdamW adam, Crf crf) {
    this.weights = weights;
    this.adam = adam;
    this.crf = crf;
  }

  void write(Path file, long step) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
      out.writeLong(step);
      for (float[] numbers : List.of(crf.weights, adam.crfMeans, adam.crfVariances)) {
        write(out, numbers);
      }
      for (Map<String, NDArray> arrays : List.of(weights, adam.means, adam.variances)) {
        out.writeInt(arrays.size());
        for (Map.Entry<String, NDArray> entry : arrays.entrySet()) {
          out.writeUTF(entry.getKey());
          write(out, entry.getValue().toFloatArray());
        }
      }
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(DataOutputStream out, float[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  /** Takes up what {@code file} holds; the steps that were done. */
  long read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      long step = in.readLong();
      for (float[] numbers : List.of(crf.weights, adam.crfMeans, adam.crfVariances)) {
        float[] read = read(in);
        System.arraycopy(read, 0, numbers, 0, read.length);
      }
      for (Map<String, NDArray> arrays : List.of(weights, adam.means, adam.variances)) {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          arrays.get(in.readUTF()).set(read(in));
        }
      }
      return step;
    }
  }

  static float[] read(DataInputStream in) throws IOException {
    float[] numbers = new float[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(numbers.length * Float.BYTES)).asFloatBuffer().get(numbers);
    return numbers;
  }
}
