package org.variorum.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Sentence embeddings by all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang and others 2020), with
 * weights of eight bits, on ONNX Runtime.
 *
 * <p>Each sentence is a run of its own on one thread: the scale of such weights hangs on all that
 * is computed at once, so that in a batch a sentence's embedding would hang on the others.
 */
final class MiniLm implements Embedder {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";

  /** What follows after so many pieces, about a hundred words, does not count. */
  private static final int MOST_PIECES = 128;

  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private MiniLm(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
    this.pieces = pieces;
    this.environment = environment;
    this.session = session;
  }

  /** Loads the model; empty where it is not there, or its runtime was made for other machines. */
  static Optional<Embedder> load() {
    if (MiniLm.class.getResource(MODEL) == null || MiniLm.class.getResource(PIECES) == null) {
      return Optional.empty();
    }
    // The weights are unpacked while the runtime is: each takes some tenths of a second.
    CompletableFuture<byte[]> weights = CompletableFuture.supplyAsync(() -> bytes(MODEL));
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
      WordPieces pieces = WordPieces.of(new ByteArrayInputStream(bytes(PIECES)));
      return Optional.of(
          new MiniLm(pieces, environment, environment.createSession(weights.join(), options)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException | LinkageError e) {
      return Optional.empty(); // its native code was made for other machines
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = MiniLm.class.getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public float[] embed(String sentence) {
    long[] ids = pieces.of(sentence, MOST_PIECES);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor all = OnnxTensor.createTensor(environment, new long[][] {mask});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", all, "token_type_ids", types))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      return unit(mean(states[0]));
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on: " + sentence, e);
    }
  }

  private static double[] mean(float[][] states) {
    double[] sum = new double[states[0].length];
    for (float[] state : states) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += state[i];
      }
    }
    return sum;
  }

  private static float[] unit(double[] vector) {
    double square = 0;
    for (double value : vector) {
      square += value * value;
    }
    double length = Math.sqrt(Math.max(square, Double.MIN_NORMAL));
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
