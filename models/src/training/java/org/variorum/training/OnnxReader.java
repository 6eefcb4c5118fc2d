package org.variorum.training;

import java.io.IOException;
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
public final class OnnxReader {

  /** Numbers with their shape, the last dimension the fastest. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
  public record Tensor(long[] shape, float[] values) {}

  /**
   * A table as it is stored.
   *
   * @param type of its numbers, as ONNX counts types
   * @param bytes its numbers, the lowest byte of each first
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and its arrays never change
  private record Table(long type, long[] shape, ByteBuffer bytes) {}

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int FLOAT = 1;

  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  private OnnxReader(byte[] model) {
    Protobuf.fields(
        ByteBuffer.wrap(model),
        (field, part, number) -> {
          if (field == MODEL_GRAPH) {
            Protobuf.fields(part, this::graph);
          }
        });
  }

  /** The tables of floating point numbers in {@code model}, by their name. */
  public static Map<String, Tensor> read(byte[] model) {
    OnnxReader reader = new OnnxReader(model);
    Map<String, Tensor> named = new HashMap<>();
    reader.tables.forEach((name, table) -> {
      if (table.type() == FLOAT) {
        float[] values = new float[table.bytes().remaining() / Float.BYTES];
        table.bytes().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        named.put(reader.renamed.getOrDefault(name, name), new Tensor(table.shape(), values));
      }
    });
    return named;
  }

  /** The bytes of the table called {@code name} in {@code model}. */
  static byte[] bytes(byte[] model, String name) throws IOException {
    Table table = new OnnxReader(model).tables.get(name);
    if (table == null) {
      throw new IOException("no table " + name);
    }
    byte[] bytes = new byte[table.bytes().remaining()];
    table.bytes().duplicate().get(bytes);
    return bytes;
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
    if (!raw.isEmpty()) {
      long[] sizes = shape.stream().mapToLong(Long::longValue).toArray();
      tables.put(name.getFirst(), new Table(type[0], sizes, raw.getFirst()));
    }
  }

  private static String text(ByteBuffer part) {
    return StandardCharsets.UTF_8.decode(part.duplicate()).toString();
  }
}
