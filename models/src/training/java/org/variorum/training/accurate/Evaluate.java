package org.variorum.training.accurate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.tagging.Role;
import org.variorum.tagging.Tagged;
import org.variorum.tagging.Tagger;
import org.variorum.tagging.Transformer;

/**
 * What a model in ONNX does on the articles it was not trained on: {@code Evaluate DATA MODEL}
 * prints CofeNet's exact F1 with the fast engine's tagger beside it, articles and tokens a second
 * on one thread, and resident memory.
 */
public final class Evaluate {

  private Evaluate() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Tagger tagger =
        Transformer.of(Files.readAllBytes(Path.of(arguments[1])))
            .orElseThrow(() -> new IllegalStateException("the model does not run here"))
            .taggerBeside(Calibrate.fast().tagger());
    List<Sample> dev = new Corpus().read(data.resolve("dev.jsonl"));
    CofenetScore score = new CofenetScore(data.resolve("cofenet-dev.jsonl"));
    dev.subList(0, 5).forEach(sample -> tagger.tag(sample.passage(), sample.clues()));
    Map<String, Sample> samples = new HashMap<>();
    Map<String, List<Tagged>> tagged = new HashMap<>();
    long before = System.nanoTime();
    int tokens = 0;
    for (Sample sample : dev) {
      samples.put(sample.id(), sample);
      tagged.put(sample.id(), tagger.tag(sample.passage(), sample.clues()));
      tokens += sample.passage().tokens().size();
    }
    double seconds = (System.nanoTime() - before) / 1e9;
    Map<Role, Double> exact = score.exact(samples, tagged);
    System.out.println(
        String.format(
            Locale.ROOT,
            "exact F1 content %.1f source %.1f cue %.1f; %.1f articles/s, %.0f tokens/s; %s",
            exact.get(Role.CONTENT),
            exact.get(Role.SOURCE),
            exact.get(Role.CUE),
            dev.size() / seconds,
            tokens / seconds,
            Train.memory()));
  }
}
