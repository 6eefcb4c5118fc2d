package org.variorum.training.accurate;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.variorum.language.WordPieces;
import org.variorum.tagging.Role;
import org.variorum.tagging.Tagged;
import org.variorum.tagging.Window;
import org.variorum.tagging.Windows;
import org.variorum.text.Span;
import org.variorum.training.OnnxReader;

/**
 * Trains the accurate engine's tagger: {@code Train DATA WORK EPOCHS RATE}, where DATA is the
 * folder with PolNeAR's {@code train.jsonl}, {@code dev.jsonl} and {@code cofenet-dev.jsonl}, and
 * WORK one for what is made. Takes up the checkpoint that lies there, if any.
 */
public final class Train {

  static final String PUBLISHED = "/e5-small-v2.onnx";
  static final String PIECES = "/e5-small-v2-tokenizer.json";
  private static final long SEED = 20161108;
  static final int LAYERS = 12;
  private static final int CAPACITY = 256;
  private static final int BATCH = 4;
  private static final boolean FAST = Boolean.getBoolean("variorum.training.bfloat16");
  private static final int MASK = 103;

  /** What share of the words of an article is hidden while learning. */
  private static final double HIDDEN = 0.05;

  /** So many windows are sorted by length among each other before they are put into batches. */
  private static final int SORTED = 32;

  private final NDManager manager;
  private final Windows windows;
  private final Network network;
  private final Crf crf = new Crf();
  private final AdamW adam;
  private final Checkpoint checkpoint;
  private final List<Sample> train;
  private final List<Sample> dev;
  private final CofenetScore score;
  private final Path work;

  private Train(Path data, Path work) throws IOException {
    Engine engine = Engine.getEngine("PyTorch");
    engine.setRandomSeed((int) SEED);
    this.manager = engine.newBaseManager();
    this.work = Files.createDirectories(work);
    try (InputStream model = Train.class.getResourceAsStream(PUBLISHED);
        InputStream pieces = Train.class.getResourceAsStream(PIECES)) {
      this.network =
          new Network(
              manager,
              OnnxReader.read(model.readAllBytes()),
              LAYERS,
              SEED,
              FAST ? Optional.of(new LayerScript(manager, this.work)) : Optional.empty());
      this.windows = new Windows(WordPieces.of(pieces), CAPACITY);
    }
    this.adam = new AdamW(manager, network.trained(), crf);
    this.checkpoint = new Checkpoint(network.trained(), adam, crf);
    Corpus corpus = new Corpus();
    this.train = corpus.read(data.resolve("train.jsonl"));
    this.dev = corpus.read(data.resolve("dev.jsonl"));
    this.score = new CofenetScore(data.resolve("cofenet-dev.jsonl"));
  }

  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[1]);
    Train training = new Train(Path.of(arguments[0]), work);
    training.run(Double.parseDouble(arguments[2]), Double.parseDouble(arguments[3]));
  }

  /** A window with the labels that it teaches. */
  private record Lesson(Window window, Sample sample) {}

  private void run(double epochs, double rate) throws IOException {
    Path file = work.resolve("checkpoint.bin");
    long step = Files.exists(file) ? checkpoint.read(file) : 0;
    int perEpoch = lessons(0).size() / BATCH;
    long steps = Math.round(perEpoch * epochs);
    say(
        String.format(
            Locale.ROOT,
            "%d articles, %d steps an epoch, from step %d to %d",
            train.size(),
            perEpoch,
            step,
            steps));
    long before = System.nanoTime();
    double loss = 0;
    long since = step;
    while (step < steps) {
      int epoch = (int) (step / perEpoch);
      List<List<Lesson>> batches = batches(lessons(epoch), epoch);
      for (int i = (int) (step % perEpoch); i < perEpoch && step < steps; i++) {
        loss += learn(batches.get(i % batches.size()), new Random(SEED + step));
        step++;
        adam.update(step, rate * pace(step, steps));
        if (step % 20 == 0) {
          double seconds = (System.nanoTime() - before) / 1e9;
          say(
              String.format(
                  Locale.ROOT,
                  "step %d loss %.4f, %.3f steps/s, %s",
                  step,
                  loss / (step - since),
                  (step - since) / seconds,
                  memory()));
          before = System.nanoTime();
          since = step;
          loss = 0;
        }
        if (step % 100 == 0) {
          checkpoint.write(file, step);
        }
        if (step % perEpoch == 0 || step == steps) {
          checkpoint.write(file, step);
          Files.copy(
              file,
              work.resolve("step-" + step + ".bin"),
              java.nio.file.StandardCopyOption.REPLACE_EXISTING);
          evaluate(step, (double) step / perEpoch);
          before = System.nanoTime();
          since = step;
          loss = 0;
        }
      }
    }
  }

  /** How fast to go: up over the first steps, then evenly down to nothing. */
  private static double pace(long step, long steps) {
    double warm = 0.06 * steps;
    return step < warm ? step / warm : Math.max(0, (steps - step) / (steps - warm));
  }

  private List<Lesson> lessons(int epoch) {
    Random random = new Random(SEED + epoch);
    List<Lesson> lessons = new ArrayList<>();
    for (Sample sample : train) {
      int first = epoch == 0 ? CAPACITY : CAPACITY / 4 + random.nextInt(CAPACITY * 3 / 4);
      for (Window window : windows.of(sample.passage(), sample.clues(), first)) {
        lessons.add(new Lesson(window, sample));
      }
    }
    return lessons;
  }

  private static List<List<Lesson>> batches(List<Lesson> lessons, int epoch) {
    Random random = new Random(SEED - epoch);
    List<Lesson> shuffled = new ArrayList<>(lessons);
    Collections.shuffle(shuffled, random);
    List<List<Lesson>> batches = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); from += SORTED) {
      List<Lesson> some =
          new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + SORTED)));
      some.sort(Comparator.comparingInt(lesson -> lesson.window().size()));
      for (int i = 0; i < some.size(); i += BATCH) {
        batches.add(some.subList(i, Math.min(some.size(), i + BATCH)));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** Learns from one batch; its loss, per token. The gradients are left for the optimiser. */
  private double learn(List<Lesson> batch, Random random) {
    try (NDManager step = manager.newSubManager();
        GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
      List<Window> read = batch.stream().map(lesson -> hidden(lesson.window(), random)).toList();
      Batch input = Batch.of(step, read);
      NDArray emissions = network.emissions(input, true);
      float[] values = emissions.toFloatArray();
      float[] gradient = new float[values.length];
      int tokens = batch.stream().mapToInt(lesson -> lesson.window().firsts().length).sum();
      double loss = 0;
      for (int i = 0; i < batch.size(); i++) {
        loss += teach(batch.get(i), i * input.length(), values, gradient, 1.0 / tokens);
      }
      NDArray weights = step.create(gradient, emissions.getShape());
      collector.backward(emissions.mul(weights).sum());
      return loss / tokens;
    }
  }

  private double teach(Lesson lesson, int offset, float[] values, float[] gradient, double scale) {
    double loss = 0;
    Window window = lesson.window();
    int from = window.from();
    int to = from + window.firsts().length;
    for (Span paragraph : lesson.sample().passage().paragraphs()) {
      int first = Math.max(from, lesson.sample().passage().tokenFrom(paragraph.start()));
      int last = Math.min(to, lesson.sample().passage().tokenFrom(paragraph.end()));
      if (first < last) {
        double[][] emissions = new double[last - first][Crf.LABELS];
        double[][] out = new double[last - first][Crf.LABELS];
        int[] labels = new int[last - first];
        for (int token = first; token < last; token++) {
          labels[token - first] = lesson.sample().labels()[token];
          int at = (offset + window.pieceOf(token)) * Crf.LABELS;
          for (int y = 0; y < Crf.LABELS; y++) {
            emissions[token - first][y] = values[at + y];
          }
        }
        loss += crf.loss(emissions, labels, out, scale);
        for (int token = first; token < last; token++) {
          int at = (offset + window.pieceOf(token)) * Crf.LABELS;
          for (int y = 0; y < Crf.LABELS; y++) {
            gradient[at + y] = (float) out[token - first][y];
          }
        }
      }
    }
    return loss;
  }

  private static Window hidden(Window window, Random random) {
    int[] pieces = window.pieces().clone();
    int[] firsts = window.firsts();
    for (int i = 0; i < firsts.length; i++) {
      if (random.nextDouble() < HIDDEN) {
        pieces[firsts[i]] = MASK;
      }
    }
    return new Window(
        pieces, window.clues(), firsts, window.from(), window.keptFrom(), window.keptTo());
  }

  private void evaluate(long step, double epoch) throws IOException {
    Map<String, Sample> samples = new HashMap<>();
    Map<String, List<Tagged>> tagged = new HashMap<>();
    for (Sample sample : dev) {
      samples.put(sample.id(), sample);
      tagged.put(sample.id(), tag(sample));
    }
    Map<Role, Double> exact = score.exact(samples, tagged);
    String line =
        String.format(
            Locale.ROOT,
            "%s epoch %.2f step %d: exact F1 content %.1f source %.1f cue %.1f",
            java.time.LocalTime.now(java.time.ZoneId.systemDefault()).withNano(0),
            epoch,
            step,
            exact.get(Role.CONTENT),
            exact.get(Role.SOURCE),
            exact.get(Role.CUE));
    say(line);
    Files.writeString(
        work.resolve("figures.txt"),
        line + "\n",
        java.nio.file.StandardOpenOption.CREATE,
        java.nio.file.StandardOpenOption.APPEND);
  }

  private List<Tagged> tag(Sample sample) {
    double[][] emissions = new double[sample.passage().tokens().size()][Crf.LABELS];
    List<Window> all = windows.of(sample.passage(), sample.clues());
    for (int i = 0; i < all.size(); i += BATCH) {
      List<Window> some = all.subList(i, Math.min(all.size(), i + BATCH));
      try (NDManager step = manager.newSubManager()) {
        Batch batch = Batch.of(step, some);
        float[] values = network.emissions(batch, false).toFloatArray();
        for (int w = 0; w < some.size(); w++) {
          Window window = some.get(w);
          for (int token = window.keptFrom(); token < window.keptTo(); token++) {
            int at = (w * batch.length() + window.pieceOf(token)) * Crf.LABELS;
            for (int y = 0; y < Crf.LABELS; y++) {
              emissions[token][y] = values[at + y];
            }
          }
        }
      }
    }
    return Decoding.spans(sample.passage(), emissions, crf);
  }

  static String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .findFirst()
        .orElse("");
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
