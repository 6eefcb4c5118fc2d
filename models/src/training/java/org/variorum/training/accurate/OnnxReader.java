package org.variorum.training.accurate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a model as they stand in its ONNX file, under the names that its makers gave them.
 *
 * <p>Matrices are stored under names without meaning, so that they are named here after the node
 * that multiplies by them. Reads just what is needed of the format (onnx.proto, ONNX 1.x).
 */
final class OnnxReader {

  /** Numbers with their shape, the last dimension the fastest. */
  record Tensor(long[] shape, float[] values) {}

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int FLOAT = 1;

  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  private OnnxReader() {}

  static Map<String, Tensor> read(byte[] model) {
    OnnxReader reader = new OnnxReader();
    Protobuf.fields(
        ByteBuffer.wrap(model),
        (field, part, number) -> {
          if (field == MODEL_GRAPH) {
            Protobuf.fields(part, reader::graph);
          }
        });
    Map<String, Tensor> named = new HashMap<>();
    reader.tensors.forEach(
        (name, tensor) -> named.put(reader.renamed.getOrDefault(name, name), tensor));
    return named;
  }

  private void graph(int field, ByteBuffer part, long number) {
    if (field == GRAPH_NODE) {
      node(part);
    } else if (field == GRAPH_INITIALIZER) {
      initializer(part);
    }
  }

  private void node(ByteBuffer node) {
    List<String> inputs = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    List<String> operators = new ArrayList<>();
    Protobuf.fields(
        node,
        (field, part, number) -> {
          switch (field) {
            case 1 -> inputs.add(text(part));
            case 2 -> outputs.add(text(part));
            case 4 -> operators.add(text(part));
            default -> {}
          }
        });
    if (operators.contains("MatMul")) {
      // "/encoder/layer.0/output/dense/MatMul_output_0" multiplies by
      // "encoder.layer.0.output.dense"
      String output = outputs.getFirst();
      String name = output.substring(1, output.lastIndexOf('/')).replace('/', '.');
      renamed.put(inputs.get(1), name + ".matrix");
    }
  }

  private void initializer(ByteBuffer tensor) {
    List<Long> shape = new ArrayList<>();
    List<String> name = new ArrayList<>();
    List<ByteBuffer> raw = new ArrayList<>();
    long[] type = new long[1];
    Protobuf.fields(
        tensor,
        (field, part, number) -> {
          switch (field) {
            case 1 -> shape.add(number);
            case 2 -> type[0] = number;
            case 8 -> name.add(text(part));
            case 9 -> raw.add(part);
            default -> {}
          }
        });
    if (type[0] == FLOAT && !raw.isEmpty()) {
      ByteBuffer bytes = raw.getFirst().order(ByteOrder.LITTLE_ENDIAN);
      float[] values = new float[bytes.remaining() / Float.BYTES];
      bytes.asFloatBuffer().get(values);
      tensors.put(
          name.getFirst(), new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
    }
  }

  private static String text(ByteBuffer part) {
    return StandardCharsets.UTF_8.decode(part.duplicate()).toString();
  }
}
