package org.variorum.tagging;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.variorum.language.Passage;
import org.variorum.language.WordPieces;
import org.variorum.text.Span;

/**
 * A small BERT (Devlin and others 2019; Wang and others 2020) with weights of eight bits on ONNX
 * Runtime, under a {@link Lattice}: it reads a window of some paragraphs at once and gives each
 * label of each token a score.
 *
 * <p>Each window is a run of its own on one thread: the scale of such weights hangs on all that is
 * computed at once, so that what is found in an article would else hang on what is read beside it.
 * The time is linear in the number of tokens.
 */
final class TransformerTagger implements Tagger {

  /** The pieces are those of the model that it was made from, which ships with the library. */
  private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";

  /** How many pieces are read at once, as in training. */
  static final int CAPACITY = 256;

  /** What the logarithm of another tagger's probability counts; chosen on PolNeAR's dev part. */
  private static final double OTHER_WEIGHT = 0.02;

  /** No tagger is surer than this that a token does not have a label. */
  private static final double LEAST_LIKELY = 1e-4;

  /** A longer paragraph, in tokens, is decided part by part, so that memory has a bound. */
  private static final int LONGEST_CHAIN = 4096;

  private final Windows windows;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ChainWeights chain;
  private final Optional<float[]> calibration;
  private final Optional<Tagger> other;

  private TransformerTagger(TransformerTagger same, Tagger other) {
    this.windows = same.windows;
    this.environment = same.environment;
    this.session = same.session;
    this.chain = same.chain;
    this.calibration = same.calibration;
    this.other = Optional.of(other);
  }

  private TransformerTagger(Windows windows, OrtEnvironment environment, OrtSession session)
      throws OrtException {
    this.windows = windows;
    this.environment = environment;
    this.session = session;
    Map<String, String> metadata = session.getMetadata().getCustomMetadata();
    this.chain = ChainWeights.of(metadata);
    this.other = Optional.empty();
    this.calibration = Optional.ofNullable(metadata.get("calibration")).map(ChainWeights::numbers);
  }

  static Optional<TransformerTagger> load() {
    if (TransformerTagger.class.getResource(Transformer.MODEL) == null) {
      return Optional.empty();
    }
    // The weights are unpacked while the runtime is: each takes some tenths of a second.
    return of(CompletableFuture.supplyAsync(() -> bytes(Transformer.MODEL)));
  }

  /** A tagger by {@code model}, a file in ONNX; empty where it cannot run. */
  static Optional<TransformerTagger> of(CompletableFuture<byte[]> model) {
    if (TransformerTagger.class.getResource(PIECES) == null) {
      return Optional.empty();
    }
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      WordPieces pieces = WordPieces.of(new ByteArrayInputStream(bytes(PIECES)));
      return Optional.of(of(pieces, environment, model.join()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException | LinkageError e) {
      return Optional.empty(); // its native code was made for other machines
    }
  }

  private static TransformerTagger of(WordPieces pieces, OrtEnvironment environment, byte[] model)
      throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    OrtSession session = environment.createSession(model, options);
    return new TransformerTagger(new Windows(pieces, CAPACITY), environment, session);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = TransformerTagger.class.getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, which counts a little what {@code other} finds. */
  TransformerTagger beside(Tagger other) {
    return new TransformerTagger(this, other);
  }

  Optional<float[]> calibration() {
    return calibration;
  }

  @Override
  public float[][] probabilities(Passage passage, Clues clues) {
    float[][] scores = scores(passage, clues);
    float[][] probabilities = new float[scores.length][];
    Lattice lattice = new Lattice(chain.transitions());
    byte[] contexts = new byte[scores.length];
    for (Span tokens : chains(passage)) {
      marginals(lattice, scores, contexts, tokens, probabilities);
    }
    return probabilities;
  }

  @Override
  public List<Tagged> tag(Passage passage, Clues clues) {
    float[][] scores = scores(passage, clues);
    float[][] probabilities = new float[scores.length][];
    Lattice lattice = new Lattice(chain.transitions());
    List<Tagged> spans = new ArrayList<>();
    byte[] contexts = new byte[scores.length];
    for (Span tokens : chains(passage)) {
      marginals(lattice, scores, contexts, tokens, probabilities);
      int[] best = lattice.best(scores, contexts, tokens.start(), tokens.end());
      Viterbi.addSpans(best, probabilities, tokens.start(), spans);
    }
    return spans;
  }

  /** The tokens of each paragraph; of a very long one those of its parts. */
  private static List<Span> chains(Passage passage) {
    List<Span> chains = new ArrayList<>();
    for (Span paragraph : passage.paragraphs()) {
      int to = passage.tokenFrom(paragraph.end());
      for (int from = passage.tokenFrom(paragraph.start()); from < to; from += LONGEST_CHAIN) {
        chains.add(new Span(from, Math.min(to, from + LONGEST_CHAIN)));
      }
    }
    return chains;
  }

  private static void marginals(
      Lattice lattice, float[][] scores, byte[] contexts, Span tokens, float[][] probabilities) {
    lattice.sum(scores, contexts, tokens.start(), tokens.end());
    for (int token = tokens.start(); token < tokens.end(); token++) {
      float[] own = new float[Lattice.LABELS];
      for (int label = 0; label < own.length; label++) {
        own[label] = (float) lattice.marginal(token - tokens.start(), label);
      }
      probabilities[token] = own;
    }
  }

  /** The scores of each label of each token, with what beginning and ending a paragraph adds. */
  private float[][] scores(Passage passage, Clues clues) {
    float[][] scores = new float[passage.tokens().size()][Lattice.LABELS];
    for (Window window : windows.of(passage, clues)) {
      read(window, scores);
    }
    other.ifPresent(tagger -> addOther(tagger.probabilities(passage, clues), scores));
    for (Span tokens : chains(passage)) {
      chain.addEnds(scores[tokens.start()], scores[tokens.end() - 1]);
    }
    return scores;
  }

  private static void addOther(float[][] probabilities, float[][] scores) {
    for (int token = 0; token < scores.length; token++) {
      for (int label = 0; label < Lattice.LABELS; label++) {
        double likely = Math.max(LEAST_LIKELY, probabilities[token][label]);
        scores[token][label] += (float) (OTHER_WEIGHT * Math.log(likely));
      }
    }
  }

  private void read(Window window, float[][] scores) {
    long[] shape = {1, window.size()};
    try (OnnxTensor pieces = OnnxTensor.createTensor(environment, buffer(window.pieces()), shape);
        OnnxTensor clues =
            OnnxTensor.createTensor(
                environment,
                buffer(window.clues()),
                new long[] {1, window.size(), Windows.COLUMNS});
        OrtSession.Result result = session.run(Map.of("pieces", pieces, "clues", clues))) {
      FloatBuffer found = ((OnnxTensor) result.get(0)).getFloatBuffer();
      for (int token = window.keptFrom(); token < window.keptTo(); token++) {
        found.get(window.pieceOf(token) * Lattice.LABELS, scores[token]);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on " + window.size() + " pieces", e);
    }
  }

  private static LongBuffer buffer(int[] values) {
    LongBuffer buffer = LongBuffer.allocate(values.length);
    for (int value : values) {
      buffer.put(value);
    }
    return buffer.flip();
  }

  private static LongBuffer buffer(short[] values) {
    LongBuffer buffer = LongBuffer.allocate(values.length);
    for (short value : values) {
      buffer.put(value);
    }
    return buffer.flip();
  }
}
