package org.variorum.tagging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * All that the linear tagger and the linker have learnt, and how it is written to a file: a few
 * numbers that say what follows, then tables of numbers.
 */
public final class LinearModel {

  private static final int MAGIC = 0x56544147;
  private static final int FORMAT = 3;

  /** No file has larger tables: a spoilt one is refused before it is believed. */
  private static final int MOST_BITS = 24;

  private static final int MOST_NUMBERS = 1024;

  private final WordGroups groups;
  private final float[][][] transitions;
  private final WeightTable weights;
  private final LinkWeights links;
  private final float[] calibration;

  /**
   * Takes all of it over; nothing is copied.
   *
   * @param groups words that are used alike
   * @param transitions how well one label follows another; see {@link Transitions}
   * @param weights of {@link Features}
   * @param links weights of {@link LinkFeatures}
   * @param calibration what turns the tagger's probabilities into one that holds, for whoever uses
   *     it
   */
  public LinearModel(
      WordGroups groups,
      float[][][] transitions,
      WeightTable weights,
      LinkWeights links,
      float[] calibration) {
    this.groups = groups;
    this.transitions = transitions;
    this.weights = weights;
    this.links = links;
    this.calibration = calibration;
  }

  WordGroups groups() {
    return groups;
  }

  WeightTable weights() {
    return weights;
  }

  float[][][] transitions() {
    return transitions;
  }

  /** What turns the tagger's probabilities into one that holds. */
  public float[] calibration() {
    return calibration.clone();
  }

  /** The tagger that uses it. */
  public Tagger tagger() {
    return new LinearTagger(this);
  }

  /** The linker that uses it. */
  public Linker linker() {
    return new Linker(links::sum);
  }

  /** Writes it; the same model gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    groups.write(out);
    for (float[][] table : transitions) {
      for (float[] row : table) {
        for (float score : row) {
          out.writeFloat(score);
        }
      }
    }
    weights.write(out);
    links.write(out);
    out.writeInt(calibration.length);
    for (float number : calibration) {
      out.writeFloat(number);
    }
    out.flush();
  }

  /**
   * Reads one.
   *
   * @throws IOException if the stream does, or what it holds is no such model
   */
  public static LinearModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
      throw new IOException("no model, or one of another version");
    }
    WordGroups groups = WordGroups.read(in, bits(in.readInt()));
    float[][][] transitions = new float[Transitions.CONTEXTS][Lattice.LABELS][Lattice.LABELS];
    for (float[][] table : transitions) {
      for (float[] row : table) {
        for (int label = 0; label < row.length; label++) {
          row[label] = in.readFloat();
        }
      }
    }
    WeightTable weights = WeightTable.read(in, bits(in.readInt()));
    LinkWeights links = LinkWeights.read(in, bits(in.readInt()));
    int numbers = in.readInt();
    if (numbers < 0 || numbers > MOST_NUMBERS) {
      throw new IOException("a calibration of " + numbers + " numbers");
    }
    float[] calibration = new float[numbers];
    for (int i = 0; i < calibration.length; i++) {
      calibration[i] = in.readFloat();
    }
    return new LinearModel(groups, transitions, weights, links, calibration);
  }

  private static int bits(int bits) throws IOException {
    if (bits < 1 || bits > MOST_BITS) {
      throw new IOException("a table of 2^" + bits + " rows");
    }
    return bits;
  }
}
