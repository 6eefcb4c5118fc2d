package org.variorum.training.accurate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/**
 * Builds a model in the format of ONNX (onnx.proto): nodes, numbers, inputs and outputs by name.
 */
final class OnnxWriter {

  /** The operators that ONNX Runtime has beside those of the standard. */
  static final String MICROSOFT = "com.microsoft";

  private static final int FLOAT = 1;
  private static final int INT8 = 3;
  private static final int INT64 = 7;

  /** ONNX 1.12 and its operators. */
  private static final int FORMAT = 8;

  private static final int OPERATORS = 17;

  private final ProtobufWriter graph = new ProtobufWriter().text(2, "variorum");
  private int nodes;

  /** An attribute of a node: a number or a decimal. */
  sealed interface Attribute {
    /** A whole number. */
    record Whole(String name, long value) implements Attribute {}

    /** A decimal. */
    record Decimal(String name, float value) implements Attribute {}
  }

  /** Adds a node; the name of its one output. */
  String node(String domain, String operator, List<String> inputs, Attribute... attributes) {
    return nodes(domain, operator, inputs, 1, attributes).getFirst();
  }

  /** Adds a node with {@code count} outputs; their names. */
  List<String> nodes(
      String domain, String operator, List<String> inputs, int count, Attribute... attributes) {
    ProtobufWriter node = new ProtobufWriter();
    inputs.forEach(input -> node.text(1, input));
    String name = operator + "_" + nodes++;
    List<String> outputs =
        java.util.stream.IntStream.range(0, count).mapToObj(i -> name + "_" + i).toList();
    outputs.forEach(output -> node.text(2, output));
    node.text(3, name).text(4, operator);
    for (Attribute attribute : attributes) {
      node.message(5, attribute(attribute));
    }
    graph.message(1, node.text(7, domain));
    return outputs;
  }

  private static ProtobufWriter attribute(Attribute attribute) {
    return switch (attribute) {
      case Attribute.Whole(String name, long value) ->
          new ProtobufWriter().text(1, name).number(3, value).number(20, 2);
      case Attribute.Decimal(String name, float value) ->
          new ProtobufWriter().text(1, name).decimal(2, value).number(20, 1);
    };
  }

  String floats(String name, float[] values, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return tensor(name, FLOAT, bytes.array(), shape);
  }

  String bytes(String name, byte[] values, long... shape) {
    return tensor(name, INT8, values, shape);
  }

  String longs(String name, long[] values, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return tensor(name, INT64, bytes.array(), shape);
  }

  private String tensor(String name, int type, byte[] raw, long... shape) {
    ProtobufWriter tensor = new ProtobufWriter();
    for (long size : shape) {
      tensor.number(1, size);
    }
    graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
    return name;
  }

  /** Declares an input of whole numbers; a size is a number or the name of one that is open. */
  void input(String name, Object... sizes) {
    graph.message(11, declared(name, INT64, sizes));
  }

  /** Declares an output of decimals. */
  void output(String name, Object... sizes) {
    graph.message(12, declared(name, FLOAT, sizes));
  }

  private static ProtobufWriter declared(String name, int type, Object... sizes) {
    ProtobufWriter shape = new ProtobufWriter();
    for (Object size : sizes) {
      ProtobufWriter dimension = new ProtobufWriter();
      shape.message(
          1,
          size instanceof Number known
              ? dimension.number(1, known.longValue())
              : dimension.text(2, size.toString()));
    }
    ProtobufWriter tensor = new ProtobufWriter().number(1, type).message(2, shape);
    return new ProtobufWriter().text(1, name).message(2, new ProtobufWriter().message(1, tensor));
  }

  /** The whole file, with what else is to be known of the model. */
  byte[] model(Map<String, String> metadata) {
    ProtobufWriter model =
        new ProtobufWriter()
            .number(1, FORMAT)
            .text(2, "variorum")
            .message(7, graph)
            .message(8, new ProtobufWriter().text(1, "").number(2, OPERATORS))
            .message(8, new ProtobufWriter().text(1, MICROSOFT).number(2, 1));
    metadata.forEach(
        (key, value) -> model.message(14, new ProtobufWriter().text(1, key).text(2, value)));
    return model.toByteArray();
  }
}
