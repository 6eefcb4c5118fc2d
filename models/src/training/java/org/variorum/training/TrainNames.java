package org.variorum.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.name.TypeModel;
import org.variorum.training.NameTypeTrainer.Example;

/**
 * Trains what tells the types of names. Arguments: the folder of the sets, and the file to write.
 * One thread; the same input gives the same bytes.
 */
public final class TrainNames {

  /** So many features are kept, to stay below a mebibyte. */
  static final int MOST_FEATURES = 100_000;

  private TrainNames() {}

  /** Reads, trains, writes. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path target = Path.of(args[1]).toAbsolutePath();
    NameExamples found = new NameExamples();
    List<Example> examples = new ArrayList<>();
    for (NameData set : NameData.LEARNT) {
      for (NamedText text : set.read(data)) {
        examples.addAll(found.of(text, set));
      }
    }
    System.out.println(examples.size() + " candidates");
    WordPlaces places = new WordPlaces(WordGroupMaker.vectors());
    TypeModel model = new NameTypeTrainer(examples, places).model(MOST_FEATURES);
    Files.createDirectories(target.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      model.write(out);
    }
    System.out.println(Files.size(target) + " bytes");
  }
}
