package org.variorum.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds one table of bytes in an ONNX file, which is written as Protocol Buffers. */
final class OnnxTable {

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int NAME = 8;
  private static final int RAW = 9;

  private OnnxTable() {}

  /** The bytes of the table called {@code name}. */
  static byte[] read(byte[] file, String name) throws IOException {
    ByteBuffer model = ByteBuffer.wrap(file);
    while (model.hasRemaining()) {
      ByteBuffer graph = next(model, GRAPH);
      while (graph != null && graph.hasRemaining()) {
        ByteBuffer tensor = next(graph, INITIALIZER);
        byte[] raw = tensor == null ? null : raw(tensor, name);
        if (raw != null) {
          return raw;
        }
      }
    }
    throw new IOException("no table " + name);
  }

  private static byte @Nullable [] raw(ByteBuffer tensor, String wanted) throws IOException {
    ByteBuffer again = tensor.duplicate();
    boolean named = false;
    while (tensor.hasRemaining()) {
      ByteBuffer name = next(tensor, NAME);
      named |= name != null && StandardCharsets.UTF_8.decode(name).toString().equals(wanted);
    }
    while (named && again.hasRemaining()) {
      ByteBuffer raw = next(again, RAW);
      if (raw != null) {
        byte[] bytes = new byte[raw.remaining()];
        raw.get(bytes);
        return bytes;
      }
    }
    return null;
  }

  /** The next field if it is number {@code wanted}; null if it is another, which is passed over. */
  private static @Nullable ByteBuffer next(ByteBuffer in, int wanted) throws IOException {
    long key = number(in);
    switch ((int) (key & 7)) {
      case 0 -> number(in);
      case 1 -> in.position(in.position() + 8);
      case 5 -> in.position(in.position() + 4);
      case 2 -> {
        int length = (int) number(in);
        ByteBuffer field = in.slice(in.position(), length);
        in.position(in.position() + length);
        return key >>> 3 == wanted ? field : null;
      }
      default -> throw new IOException("no Protocol Buffers");
    }
    return null;
  }

  private static long number(ByteBuffer in) {
    long number = 0;
    int shift = 0;
    while (true) {
      byte part = in.get();
      number |= (long) (part & 127) << shift;
      if (part >= 0) {
        return number;
      }
      shift += 7;
    }
  }
}
