package org.variorum.training.accurate;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.variorum.language.WordPieces;
import org.variorum.tagging.Window;
import org.variorum.tagging.Windows;
import org.variorum.training.OnnxReader;

/**
 * Whether a model in ONNX computes what the trained network does: {@code CompareExport DATA
 * CHECKPOINT MODEL} prints the greatest difference of a score, which is below 0.0001 for weights of
 * 32 bits.
 */
public final class CompareExport {

  private CompareExport() {}

  public static void main(String[] arguments) throws IOException, OrtException {
    NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    Sample sample = new Corpus().read(Path.of(arguments[0]).resolve("dev.jsonl")).getFirst();
    Crf crf = new Crf();
    try (InputStream model = Train.class.getResourceAsStream(Train.PUBLISHED);
        InputStream pieces = Train.class.getResourceAsStream(Train.PIECES);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = environment.createSession(arguments[2])) {
      Network network =
          new Network(
              manager, OnnxReader.read(model.readAllBytes()), Train.LAYERS, 1, Optional.empty());
      new Checkpoint(network.trained(), new AdamW(manager, network.trained(), crf), crf)
          .read(Path.of(arguments[1]));
      double greatest = 0;
      double mean = 0;
      int count = 0;
      for (Window window :
          new Windows(WordPieces.of(pieces), 256).of(sample.passage(), sample.clues())) {
        float[] right = network.emissions(Batch.of(manager, List.of(window)), false).toFloatArray();
        float[][] found = run(environment, session, window);
        for (int i = 0; i < right.length; i++) {
          double difference = Math.abs(right[i] - found[i / Crf.LABELS][i % Crf.LABELS]);
          greatest = Math.max(greatest, difference);
          mean += difference;
          count++;
        }
      }
      System.out.println("greatest difference " + greatest + ", mean " + mean / count);
    }
  }

  private static float[][] run(OrtEnvironment environment, OrtSession session, Window window)
      throws OrtException {
    int size = window.size();
    try (OnnxTensor pieces =
            tensor(
                environment, IntStream.range(0, size).mapToLong(i -> window.pieces()[i]), 1, size);
        OnnxTensor clues =
            tensor(
                environment,
                IntStream.range(0, size * Windows.COLUMNS).mapToLong(i -> window.clues()[i]),
                1,
                size,
                Windows.COLUMNS);
        OrtSession.Result result = session.run(Map.of("pieces", pieces, "clues", clues))) {
      return (float[][]) result.get(0).getValue();
    }
  }

  private static OnnxTensor tensor(OrtEnvironment environment, LongStream values, long... shape)
      throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values.toArray()), shape);
  }
}
