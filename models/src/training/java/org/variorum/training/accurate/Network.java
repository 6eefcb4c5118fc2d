package org.variorum.training.accurate;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.variorum.tagging.Windows;
import org.variorum.training.OnnxReader;

/**
 * BERT's encoder (Devlin and others 2019) with a linear head, on arrays of DJL: the sum of what is
 * known of each piece, then layers of attention and of two matrices, each with a shortcut and a
 * norm.
 *
 * <p>Beside pieces and positions it reads what the rules know of each token: a small table that
 * begins at zero, so that training begins with the network as it was published.
 */
final class Network {

  static final int HEADS = 12;
  static final float EPSILON = 1e-12f;
  private static final float DROPOUT = 0.1f;

  private final int layers;
  private final int width;
  private final Optional<LayerScript> script;
  private final Map<String, NDArray> frozen = new LinkedHashMap<>();
  private final Map<String, NDArray> trained = new LinkedHashMap<>();

  /**
   * Takes its numbers from {@code published}, those of the head at random.
   *
   * @param script computes the layers faster, if there is one
   */
  Network(
      NDManager manager,
      Map<String, OnnxReader.Tensor> published,
      int layers,
      long seed,
      Optional<LayerScript> script) {
    this.script = script;
    this.layers = layers;
    OnnxReader.Tensor words = published.get("embeddings.word_embeddings.weight");
    this.width = (int) words.shape()[1];
    for (String name : List.of("word_embeddings", "position_embeddings", "token_type_embeddings")) {
      String full = "embeddings." + name + ".weight";
      frozen.put(full, array(manager, published.get(full)));
    }
    trained.put(
        "embeddings.clues", manager.zeros(new Shape(Windows.COLUMNS * Windows.ROWS, width)));
    take(manager, published, "embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias");
    for (int i = 0; i < layers; i++) {
      String layer = "encoder.layer." + i + ".";
      for (String part :
          List.of(
              "attention.self.query",
              "attention.self.key",
              "attention.self.value",
              "attention.output.dense",
              "intermediate.dense",
              "output.dense")) {
        trained.put(
            layer + part + ".weight", transposed(manager, published.get(layer + part + ".matrix")));
        take(manager, published, layer + part + ".bias");
      }
      for (String norm : List.of("attention.output.LayerNorm", "output.LayerNorm")) {
        take(manager, published, layer + norm + ".weight", layer + norm + ".bias");
      }
    }
    Random random = new Random(seed);
    float[] head = new float[Crf.LABELS * width];
    for (int i = 0; i < head.length; i++) {
      head[i] = (float) (0.02 * random.nextGaussian());
    }
    trained.put("head.weight", manager.create(head, new Shape(Crf.LABELS, width)));
    trained.put("head.bias", manager.zeros(new Shape(Crf.LABELS)));
    trained.values().forEach(array -> array.setRequiresGradient(true));
  }

  private void take(NDManager manager, Map<String, OnnxReader.Tensor> published, String... names) {
    for (String name : names) {
      trained.put(name, array(manager, published.get(name)));
    }
  }

  private static NDArray array(NDManager manager, OnnxReader.Tensor tensor) {
    return manager.create(tensor.values(), new Shape(tensor.shape()));
  }

  private static NDArray transposed(NDManager manager, OnnxReader.Tensor tensor) {
    int rows = (int) tensor.shape()[0];
    int columns = (int) tensor.shape()[1];
    float[] values = new float[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        values[j * rows + i] = tensor.values()[i * columns + j];
      }
    }
    return manager.create(values, new Shape(columns, rows));
  }

  /** What is learned, by name, always in the same order; matrices lie (outputs, inputs). */
  Map<String, NDArray> trained() {
    return trained;
  }

  /**
   * Whether a rate ten times that of the rest is right for {@code name}, since it began at nothing.
   */
  static boolean isNew(String name) {
    return name.startsWith("head.");
  }

  /**
   * The emissions of {@code batch}: (windows, pieces, labels). All arrays belong to its manager.
   */
  NDArray emissions(Batch batch, boolean training) {
    NDManager manager = batch.manager();
    int length = batch.length();
    NDArray x = look(manager, batch.pieces(), frozen.get("embeddings.word_embeddings.weight"));
    try (NDArray types = frozen.get("embeddings.token_type_embeddings.weight").get("0:1");
        NDArray positions =
            frozen.get("embeddings.position_embeddings.weight").get("0:" + length)) {
      x = x.add(keep(manager, types)).add(keep(manager, positions));
    }
    NDArray clues = look(manager, batch.clues(), trained.get("embeddings.clues"));
    x = x.add(clues.sum(new int[] {2}));
    x = dropout(norm(x, "embeddings.LayerNorm"), training);
    for (int i = 0; i < layers; i++) {
      String name = "encoder.layer." + i + ".";
      x =
          script.isPresent()
              ? script.get().apply(x, batch.mask(), trained, name)
              : layer(x, batch.mask(), name);
    }
    return linear(x, "head");
  }

  private NDArray layer(NDArray x, NDArray mask, String layer) {
    NDArray query = heads(linear(x, layer + "attention.self.query").mul(scale()));
    NDArray key = heads(linear(x, layer + "attention.self.key")).transpose(0, 1, 3, 2);
    NDArray value = heads(linear(x, layer + "attention.self.value"));
    NDArray attention = query.matMul(key).add(mask).softmax(-1);
    NDArray context = attention.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    NDArray attended = linear(context, layer + "attention.output.dense");
    NDArray middle = norm(attended.add(x), layer + "attention.output.LayerNorm");
    NDArray wide = linear(middle, layer + "intermediate.dense");
    NDArray out = linear(wide.getNDArrayInternal().gelu(), layer + "output.dense");
    return norm(out.add(middle), layer + "output.LayerNorm");
  }

  private double scale() {
    return 1 / Math.sqrt((double) width / HEADS);
  }

  private NDArray heads(NDArray x) {
    long[] shape = x.getShape().getShape();
    return x.reshape(shape[0], shape[1], HEADS, width / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray x, String name) {
    NDArray weight = trained.get(name + ".weight");
    NDArray bias = trained.get(name + ".bias");
    return only(x.getNDArrayInternal().linear(x, weight, bias));
  }

  private NDArray norm(NDArray x, String name) {
    return only(
        x.getNDArrayInternal()
            .layerNorm(
                x,
                new Shape(width),
                trained.get(name + ".weight"),
                trained.get(name + ".bias"),
                EPSILON));
  }

  private static NDArray dropout(NDArray x, boolean training) {
    return training ? only(x.getNDArrayInternal().dropout(x, DROPOUT, true)) : x;
  }

  private static NDArray look(NDManager manager, NDArray indexes, NDArray table) {
    return keep(
        manager, only(indexes.getNDArrayInternal().embedding(indexes, table, SparseFormat.DENSE)));
  }

  private static NDArray only(NDList list) {
    return list.singletonOrThrow();
  }

  /** What is derived from a weight would live as long as the weight: here it lives for a step. */
  private static NDArray keep(NDManager manager, NDArray array) {
    array.attach(manager);
    return array;
  }

  /** The names of what is learned, in their order. */
  List<String> names() {
    return new ArrayList<>(trained.keySet());
  }
}
