package org.variorum.training.accurate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.variorum.tagging.Label;
import org.variorum.training.OnnxReader;

/**
 * Writes the model that ships out of a checkpoint: {@code Export CHECKPOINT FILE [CALIBRATION]},
 * with weights of eight bits and what {@link Calibrate} wrote, or {@code Export CHECKPOINT FILE
 * float}, with weights of 32 bits.
 */
public final class Export {

  private Export() {}

  public static void main(String[] arguments) throws IOException {
    Crf crf = new Crf();
    try (InputStream model = Train.class.getResourceAsStream(Train.PUBLISHED)) {
      Map<String, OnnxReader.Tensor> weights =
          WeightsFile.read(Path.of(arguments[0]), OnnxReader.read(model.readAllBytes()), crf);
      Optional<String> last = arguments.length > 2 ? Optional.of(arguments[2]) : Optional.empty();
      boolean small = !last.equals(Optional.of("float"));
      Map<String, String> metadata = metadata(crf);
      if (small && last.isPresent()) {
        metadata.put("calibration", Files.readString(Path.of(last.get())).strip());
      }
      byte[] file = new NetworkGraph(weights, Train.LAYERS, small).model(metadata);
      Files.write(Path.of(arguments[1]), file);
      System.out.println(arguments[1] + ": " + file.length + " bytes");
    }
  }

  private static Map<String, String> metadata(Crf crf) {
    Map<String, String> metadata = new LinkedHashMap<>();
    StringJoiner labels = new StringJoiner(" ");
    Label.ALL.forEach(label -> labels.add(label.name()));
    metadata.put("labels", labels.toString());
    List<float[]> parts = crf.parts();
    metadata.put("transitions", numbers(parts.get(0)));
    metadata.put("starts", numbers(parts.get(1)));
    metadata.put("ends", numbers(parts.get(2)));
    return metadata;
  }

  static String numbers(float[] values) {
    StringJoiner joiner = new StringJoiner(" ");
    for (float value : values) {
      joiner.add(Float.toString(value));
    }
    return joiner.toString();
  }
}
