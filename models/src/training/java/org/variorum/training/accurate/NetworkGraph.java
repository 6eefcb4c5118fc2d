package org.variorum.training.accurate;

import java.util.List;
import java.util.Map;
import org.variorum.tagging.Windows;
import org.variorum.training.OnnxReader.Tensor;
import org.variorum.training.accurate.OnnxWriter.Attribute;

/**
 * The network as a model in ONNX: {@code pieces} and {@code clues}, one window of any length, to
 * {@code emissions}. With weights of 32 bits it computes what the trained network does; with
 * weights of 8 bits matrices are multiplied in whole numbers, a scale for each column of a matrix
 * and each row of the table of pieces, and what they are multiplied by is scaled as it comes.
 */
final class NetworkGraph {

  private static final String STANDARD = "";
  private static final int POSITIONS = 256;

  private final OnnxWriter out = new OnnxWriter();
  private final Map<String, Tensor> weights;
  private final int layers;
  private final boolean small;
  private final int width;

  /**
   * @param weights of the trained network, matrices as (outputs, inputs)
   * @param small whether weights get eight bits
   */
  NetworkGraph(Map<String, Tensor> weights, int layers, boolean small) {
    this.weights = weights;
    this.layers = layers;
    this.small = small;
    this.width = (int) weights.get("embeddings.word_embeddings.weight").shape()[1];
  }

  byte[] model(Map<String, String> metadata) {
    out.input("pieces", 1, "length");
    out.input("clues", 1, "length", Windows.COLUMNS);
    String x = normed(embedded(), "embeddings.LayerNorm");
    for (int i = 0; i < layers; i++) {
      x = layer(x, "encoder.layer." + i + ".");
    }
    String emissions = floatLinear(x, "head");
    String flat = out.node(STANDARD, "Squeeze", List.of(emissions, axis(0)));
    out.output(flat, "length", Crf.LABELS);
    return out.model(metadata);
  }

  private String axis(int axis) {
    return out.longs("axis", new long[] {axis}, 1);
  }

  private String embedded() {
    String words = words();
    String clues = table("embeddings.clues", "clues");
    String two = out.longs("two", new long[] {2}, 1);
    String sum =
        add(
            words,
            out.node(
                STANDARD, "ReduceSum", List.of(clues, two), new Attribute.Whole("keepdims", 0)));
    Tensor positions = weights.get("embeddings.position_embeddings.weight");
    float[] types = weights.get("embeddings.token_type_embeddings.weight").values();
    float[] places = new float[POSITIONS * width];
    for (int i = 0; i < places.length; i++) {
      places[i] = positions.values()[i] + types[i % width];
    }
    String all = out.floats("positions", places, 1, POSITIONS, width);
    String shape = out.node(STANDARD, "Shape", List.of("pieces"));
    String one = out.longs("one", new long[] {1}, 1);
    String zero = out.longs("zero", new long[] {0}, 1);
    String length = out.node(STANDARD, "Slice", List.of(shape, one, two));
    return add(sum, out.node(STANDARD, "Slice", List.of(all, zero, length, one)));
  }

  private String words() {
    Tensor words = weights.get("embeddings.word_embeddings.weight");
    if (!small) {
      return table("embeddings.word_embeddings.weight", "pieces");
    }
    int rows = (int) words.shape()[0];
    Scaled scaled = Scaled.rows(words.values(), rows, width);
    String bytes = out.bytes("words", scaled.values(), rows, width);
    String scales = out.floats("words.scale", scaled.scales(), rows, 1);
    String found = out.node(STANDARD, "Gather", List.of(bytes, "pieces"));
    String wide = out.node(STANDARD, "Cast", List.of(found), new Attribute.Whole("to", 1));
    return out.node(
        STANDARD, "Mul", List.of(wide, out.node(STANDARD, "Gather", List.of(scales, "pieces"))));
  }

  private String table(String name, String indexes) {
    Tensor table = weights.get(name);
    return out.node(
        STANDARD, "Gather", List.of(out.floats(name, table.values(), table.shape()), indexes));
  }

  private String add(String first, String second) {
    return out.node(STANDARD, "Add", List.of(first, second));
  }

  private String layer(String x, String layer) {
    String query = linear(x, layer + "attention.self.query");
    String key = linear(x, layer + "attention.self.key");
    String value = linear(x, layer + "attention.self.value");
    String context =
        out.node(
            OnnxWriter.MICROSOFT,
            "MultiHeadAttention",
            List.of(query, key, value),
            new Attribute.Whole("num_heads", Network.HEADS));
    String attended = linear(context, layer + "attention.output.dense");
    String middle = normed(attended, x, layer + "attention.output.LayerNorm");
    String wide = linear(middle, layer + "intermediate.dense");
    String bent = out.node(OnnxWriter.MICROSOFT, "Gelu", List.of(wide));
    return normed(linear(bent, layer + "output.dense"), middle, layer + "output.LayerNorm");
  }

  private String linear(String x, String name) {
    if (!small) {
      return floatLinear(x, name);
    }
    Tensor matrix = weights.get(name + ".weight");
    int outputs = (int) matrix.shape()[0];
    int inputs = (int) matrix.shape()[1];
    Scaled scaled = Scaled.rows(matrix.values(), outputs, inputs);
    return out.node(
        OnnxWriter.MICROSOFT,
        "DynamicQuantizeMatMul",
        List.of(
            x,
            out.bytes(name + ".matrix", turned(scaled.values(), outputs, inputs), inputs, outputs),
            out.floats(name + ".scale", scaled.scales(), outputs),
            "",
            bias(name)));
  }

  private String floatLinear(String x, String name) {
    Tensor matrix = weights.get(name + ".weight");
    int outputs = (int) matrix.shape()[0];
    int inputs = (int) matrix.shape()[1];
    float[] turned = new float[outputs * inputs];
    for (int i = 0; i < outputs; i++) {
      for (int j = 0; j < inputs; j++) {
        turned[j * outputs + i] = matrix.values()[i * inputs + j];
      }
    }
    String product =
        out.node(
            STANDARD, "MatMul", List.of(x, out.floats(name + ".matrix", turned, inputs, outputs)));
    return add(product, bias(name));
  }

  private static byte[] turned(byte[] values, int rows, int columns) {
    byte[] turned = new byte[values.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        turned[j * rows + i] = values[i * columns + j];
      }
    }
    return turned;
  }

  private String bias(String name) {
    Tensor bias = weights.get(name + ".bias");
    return out.floats(name + ".bias", bias.values(), bias.shape());
  }

  private String normed(String x, String name) {
    return out.node(
        STANDARD,
        "LayerNormalization",
        List.of(x, weight(name), bias(name)),
        new Attribute.Whole("axis", -1),
        new Attribute.Decimal("epsilon", Network.EPSILON));
  }

  private String normed(String x, String shortcut, String name) {
    return out.node(
        OnnxWriter.MICROSOFT,
        "SkipLayerNormalization",
        List.of(x, shortcut, weight(name), bias(name)),
        new Attribute.Decimal("epsilon", Network.EPSILON));
  }

  private String weight(String name) {
    Tensor weight = weights.get(name + ".weight");
    return out.floats(name + ".weight", weight.values(), weight.shape());
  }
}
