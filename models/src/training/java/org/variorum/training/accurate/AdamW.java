package org.variorum.training.accurate;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decay of the weights apart from the gradient (Loshchilov and Hutter 2019). */
final class AdamW {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;

  /**
   * With 0 the update would leave out all that is greater than 0, and learn all the same a little.
   */
  private static final float UNCLIPPED = -1;

  /** How many times as fast the chain learns: it has few weights, of which each must go far. */
  private static final double CHAIN = 50;

  /** A gradient longer than this is shortened to it. */
  private static final double LONGEST = 1;

  private final NDManager manager;
  private final Map<String, NDArray> weights;
  private final Crf crf;
  final Map<String, NDArray> means = new LinkedHashMap<>();
  final Map<String, NDArray> variances = new LinkedHashMap<>();
  final float[] crfMeans = new float[Crf.SIZE];
  final float[] crfVariances = new float[Crf.SIZE];

  AdamW(NDManager manager, Map<String, NDArray> weights, Crf crf) {
    this.manager = manager;
    this.weights = weights;
    this.crf = crf;
    weights.forEach((name, weight) -> {
      means.put(name, manager.zeros(weight.getShape()));
      variances.put(name, manager.zeros(weight.getShape()));
    });
  }

  /**
   * Takes one step and clears the gradients. Where the gradient is no number the step is left out:
   * PyTorch's multiplication of many small matrices gave such ones, once in some hundred steps.
   *
   * @param step the number of the step, from 1
   * @param rate how far it goes; what began at nothing goes ten times as far
   */
  void update(long step, double rate) {
    double squares = 0;
    for (float g : crf.gradient) {
      squares += (double) g * g;
    }
    for (NDArray weight : weights.values()) {
      // What is derived from a weight lives as long as its manager: here, one for the moment.
      try (NDManager moment = manager.newSubManager()) {
        NDArray gradient = weight.getGradient();
        gradient.attach(moment);
        squares += gradient.square().sum().toFloatArray()[0];
      }
    }
    if (!Double.isFinite(squares)) {
      System.out.println("step " + step + " is left out: its gradient is no number");
      clear();
      Arrays.fill(crf.gradient, 0);
      return;
    }
    float shorter = (float) Math.min(1, LONGEST / Math.sqrt(squares));
    double correction =
        Math.sqrt(1 - Math.pow(SECOND, (double) step)) / (1 - Math.pow(FIRST, (double) step));
    weights.forEach((name, weight) -> {
      float own = (float) (Network.isNew(name) ? rate * 10 : rate);
      try (NDArray gradient = weight.getGradient()) {
        weight
            .getNDArrayInternal()
            .adamUpdate(
                new NDList(weight, gradient, means.get(name), variances.get(name)),
                new NDList(weight),
                own,
                (float) (own * correction),
                name.endsWith(".bias") || name.contains("LayerNorm") ? 0 : DECAY,
                shorter,
                UNCLIPPED,
                FIRST,
                SECOND,
                EPSILON,
                false,
                true);
      }
    });
    clear();
    updateCrf(rate * CHAIN * correction, shorter);
  }

  private void clear() {
    weights.values().forEach(weight -> JniUtils.zeroGrad((PtNDArray) weight));
  }

  private void updateCrf(double rate, float shorter) {
    for (int i = 0; i < Crf.SIZE; i++) {
      float g = crf.gradient[i] * shorter;
      crfMeans[i] = FIRST * crfMeans[i] + (1 - FIRST) * g;
      crfVariances[i] = SECOND * crfVariances[i] + (1 - SECOND) * g * g;
      crf.weights[i] -= (float) (rate * crfMeans[i] / (Math.sqrt(crfVariances[i]) + EPSILON));
      crf.gradient[i] = 0;
    }
  }
}
