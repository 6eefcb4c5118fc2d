package org.variorum.training.accurate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.variorum.training.OnnxReader.Tensor;

/** The weights in a checkpoint, without the network that they were trained in. */
final class WeightsFile {

  private WeightsFile() {}

  /**
   * Reads the trained weights beside those that were published and stay as they are.
   *
   * @param crf takes the weights of the chain
   */
  static Map<String, Tensor> read(Path checkpoint, Map<String, Tensor> published, Crf crf)
      throws IOException {
    Map<String, Tensor> weights = new HashMap<>();
    published.forEach((name, tensor) -> {
      if (name.endsWith("_embeddings.weight")) {
        weights.put(name, tensor);
      }
    });
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(checkpoint), 1 << 20))) {
      in.readLong();
      System.arraycopy(Checkpoint.read(in), 0, crf.weights, 0, Crf.SIZE);
      Checkpoint.read(in);
      Checkpoint.read(in);
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        float[] values = Checkpoint.read(in);
        weights.put(name, new Tensor(shape(name, values.length), values));
      }
    }
    return weights;
  }

  /**
   * Shapes are not in the file: every matrix but two is known by its name, and the rest are rows.
   */
  private static long[] shape(String name, int size) {
    int width = 384;
    if (name.startsWith("embeddings.") && !name.contains("LayerNorm")) {
      return new long[] {size / width, width};
    }
    if (!name.endsWith(".weight") || name.contains("LayerNorm")) {
      return new long[] {size};
    }
    boolean narrowing = name.endsWith(".output.dense.weight") && size == 4 * width * width;
    return narrowing ? new long[] {width, 4L * width} : new long[] {size / width, width};
  }
}
