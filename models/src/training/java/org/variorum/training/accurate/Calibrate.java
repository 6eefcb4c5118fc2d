package org.variorum.training.accurate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.language.English;
import org.variorum.name.NameFinder;
import org.variorum.quotation.Calibration;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.tagging.LinearModel;
import org.variorum.tagging.Transformer;
import org.variorum.training.CalibrationTrainer;
import org.variorum.training.GoldArticle;

/**
 * Learns how likely what the accurate engine finds is right: {@code Calibrate DATA MODEL FILE}
 * writes the numbers that {@link Export} puts into the model. All articles of the training part
 * were learnt from, and an engine is too sure of those: the development part is taken.
 */
public final class Calibrate {

  private static final String FAST = "/org/variorum/models/fast.bin";

  private Calibrate() {}

  public static void main(String[] arguments) throws IOException {
    Transformer transformer =
        Transformer.of(Files.readAllBytes(Path.of(arguments[1])))
            .orElseThrow(() -> new IllegalStateException("the model does not run here"));
    LinearModel fast = fast();
    Engine engine =
        Engines.tagged(transformer.taggerBeside(fast.tagger()), fast.linker(), Calibration.NONE);
    English english = new English();
    NameFinder names = new NameFinder();
    CalibrationTrainer trainer = new CalibrationTrainer();
    for (GoldArticle article : GoldArticle.read(Path.of(arguments[0]).resolve("dev.jsonl"))) {
      trainer.look(engine, article, english.passage(article.text()), names);
    }
    String numbers = Export.numbers(trainer.numbers());
    Files.writeString(Path.of(arguments[2]), numbers + "\n");
    System.out.println(numbers);
  }

  static LinearModel fast() throws IOException {
    try (InputStream in = Calibrate.class.getResourceAsStream(FAST)) {
      if (in == null) {
        throw new IOException("the fast engine's model, which links, is not built in");
      }
      return LinearModel.read(in);
    }
  }
}
