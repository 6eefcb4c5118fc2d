package org.variorum.training;

import java.nio.ByteBuffer;

/** Reads the wire format of protocol buffers, as far as ONNX files use it. */
final class Protobuf {

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;

  private Protobuf() {}

  /** What is done with a field: its bytes, if it has a length, else its number. */
  interface Visitor {
    void field(int field, ByteBuffer part, long number);
  }

  static void fields(ByteBuffer message, Visitor visitor) {
    ByteBuffer in = message.duplicate();
    ByteBuffer none = ByteBuffer.allocate(0);
    while (in.hasRemaining()) {
      long key = varint(in);
      int field = (int) (key >>> 3);
      int wire = (int) (key & 7);
      if (wire == VARINT) {
        visitor.field(field, none, varint(in));
      } else if (wire == LENGTH) {
        int length = Math.toIntExact(varint(in));
        visitor.field(field, in.slice(in.position(), length), length);
        in.position(in.position() + length);
      } else {
        in.position(in.position() + (wire == EIGHT_BYTES ? 8 : 4));
      }
    }
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
