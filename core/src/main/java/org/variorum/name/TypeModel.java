package org.variorum.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.variorum.tagging.WeightTable;

/**
 * What was learnt of how the types of names are told: a weight for each type of each feature, in
 * multinomial logistic regression. Immutable.
 */
public final class TypeModel {

  /** What a candidate may turn out to be: a person, a body, a place, or something else. */
  public static final int CLASSES = 4;

  /** The class of what is neither person nor body nor place, a work or no name at all. */
  public static final int OTHER = 3;

  /** So much a vote of the rules counts beside what was learnt, as a logarithm. */
  public static final float RULES = 0.6f;

  private static final String FILE = "/org/variorum/models/names.bin";
  private static final int MAGIC = 0x564E414D;
  private static final int FORMAT = 1;
  private static final int MOST_BITS = 20;

  private final WeightTable weights;

  /** Takes over what was learnt. */
  public TypeModel(WeightTable weights) {
    this.weights = weights;
  }

  /** The one that is built in; empty where it was left out. */
  public static Optional<TypeModel> builtIn() {
    try (InputStream in = TypeModel.class.getResourceAsStream(FILE)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class of a type. */
  public static int of(Entity.Type type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case PLACE -> 2;
      case WORK, OTHER -> OTHER;
    };
  }

  /**
   * Writes to {@code scores} how much speaks for each class, as logarithms: what the rules say, and
   * what was learnt to correct them.
   */
  void score(TypeFeatures features, float[] scores) {
    for (int type = 0; type < CLASSES; type++) {
      scores[type] = RULES * features.votes()[type];
    }
    weights.add(features.found(), features.count(), scores);
  }

  /** Writes it; the same model gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    weights.write(out);
    out.flush();
  }

  /**
   * Reads one.
   *
   * @throws IOException if the stream does, or what it holds is no such model
   */
  public static TypeModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
      throw new IOException("no model of names, or one of another version");
    }
    int bits = in.readInt();
    if (bits < 1 || bits > MOST_BITS) {
      throw new IOException("a table of 2^" + bits + " rows");
    }
    return new TypeModel(WeightTable.read(in, bits));
  }
}
