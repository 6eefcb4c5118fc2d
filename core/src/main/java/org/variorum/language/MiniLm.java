package org.variorum.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Sentence embeddings by all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang and others 2020), with
 * weights of eight bits, on ONNX Runtime.
 *
 * <p>Each sentence is a run of its own on one thread: the scale of such weights hangs on all that
 * is computed at once, so that in a batch a sentence's embedding would hang on the others.
 */
public final class MiniLm implements Embedder {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String RUNTIME = "/ai/onnxruntime/OrtEnvironment.class";

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

  /**
   * Loads the model, which takes a few tenths of a second; empty where the model or its runtime is
   * not on the class path, or where there is no runtime for this machine.
   */
  public static Optional<Embedder> load() {
    for (String needed : new String[] {MODEL, PIECES, RUNTIME}) {
      if (MiniLm.class.getResource(needed) == null) {
        return Optional.empty();
      }
    }
    try (InputStream model = MiniLm.class.getResourceAsStream(MODEL);
        InputStream tokenizer = MiniLm.class.getResourceAsStream(PIECES)) {
      if (model == null || tokenizer == null) {
        return Optional.empty();
      }
      WordPieces pieces = WordPieces.of(tokenizer);
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      return Optional.of(
          new MiniLm(
              pieces, environment, environment.createSession(model.readAllBytes(), options)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException | LinkageError e) {
      return Optional.empty(); // its native code was made for other machines
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
