package org.variorum.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Breaks files in many ways and reads what is left: nothing may be thrown, and nothing may take
 * more than a second, or a second a megabyte where there is more than one. Run it with little
 * memory, which shows that no more is needed.
 *
 * <p>Arguments: a seed, how many minutes, a folder for the inputs that fail, and files and folders
 * to be broken, to which invented ones are added. Case 17 of a seed is the same case in every run
 * on the same files. First comes each file as it is: so a folder of inputs that failed, with 0
 * minutes, shows whether they still do.
 */
public final class MutatedInputs {

  /**
   * One input that is tried.
   *
   * @param seed with {@code number}, from which it can be made again
   * @param number in the order of the run, from 0
   * @param name of the file that it was
   * @param mutations in their order
   */
  record Case(long seed, int number, String name, List<Mutation> mutations) {

    String extension() {
      return MutatedInputs.extension(name);
    }

    @Override
    public String toString() {
      String done = mutations.stream().map(Mutation::name).collect(Collectors.joining("+"));
      return "seed " + seed + " case " + number + " " + done + " " + name;
    }
  }

  /** What a thread does now, and since when. */
  private record Doing(Thread thread, Case tried, ByteBuffer content, long since) {}

  private static final long SECOND = 1_000_000_000L;
  private static final long HANGS = 20 * SECOND;
  private static final List<Mutation> BREAKING =
      Arrays.stream(Mutation.values()).filter(mutation -> mutation != Mutation.AS_IS).toList();

  private final long seed;
  private final long end;
  private final Path failed;
  private final List<Source> sources;
  private final List<List<Source>> kinds;
  private final PrintStream out;
  private final Printed printed = Printed.instead();
  private final Trial trial = new Trial();
  private final Tally tally = new Tally();
  private final AtomicInteger next = new AtomicInteger();
  private final Map<Thread, Doing> doing = new ConcurrentHashMap<>();
  private final ReentrantReadWriteLock alone = new ReentrantReadWriteLock(true);
  private final long start = System.nanoTime();

  private MutatedInputs(
      long seed, double minutes, Path failed, List<Source> sources, PrintStream out) {
    this.seed = seed;
    this.end = start + (long) (minutes * 60 * SECOND);
    this.failed = failed;
    this.sources = sources;
    this.kinds =
        List.copyOf(
            sources.stream()
                .collect(
                    Collectors.groupingBy(
                        source -> extension(source.name()), TreeMap::new, Collectors.toList()))
                .values());
    this.out = out;
  }

  /**
   * Runs until the time is over, on all cores; exits with 1 if anything failed.
   *
   * @param args seed, minutes, folder for what failed, files and folders
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Source> sources = new ArrayList<>();
    for (String path : List.of(args).subList(3, args.length)) {
      sources.addAll(Source.in(Path.of(path)));
    }
    sources.addAll(InventedFiles.all());
    Path failed = Files.createDirectories(Path.of(args[2]));
    long seed = Long.parseLong(args[0]);
    MutatedInputs run =
        new MutatedInputs(seed, Double.parseDouble(args[1]), failed, sources, System.out);
    System.exit(run.all() ? 0 : 1);
  }

  private boolean all() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      threads.add(Thread.ofPlatform().daemon().name("tries " + i).start(this::work));
    }
    out.printf(
        "%d files, %d threads, %d MiB of memory%n",
        sources.size(), threads.size(), Runtime.getRuntime().maxMemory() >> 20);
    int seconds = 0;
    while (threads.stream().anyMatch(Thread::isAlive) && !hasHungForMinutes()) {
      Thread.sleep(1000);
      watch();
      if (++seconds % 30 == 0) {
        tally.line(out, passed());
      }
    }
    tally.summary(out, passed());
    return tally.isClean() && doing.isEmpty();
  }

  private double passed() {
    return (System.nanoTime() - start) / 1e9;
  }

  private boolean hasHungForMinutes() {
    return doing.values().stream().anyMatch(now -> System.nanoTime() - now.since() > 9 * HANGS);
  }

  /** Shows where a thread is that has been busy with one input for long, and keeps the input. */
  private void watch() {
    for (Doing now : doing.values()) {
      long busy = System.nanoTime() - now.since();
      if (busy > HANGS && busy < HANGS + SECOND) {
        out.println("busy for 20 s: " + now.tried());
        for (StackTraceElement frame : now.thread().getStackTrace()) {
          out.println("    " + frame);
        }
        save(now.tried(), now.content().array());
      }
    }
  }

  private void work() {
    for (int number = next.getAndIncrement();
        number < sources.size() || System.nanoTime() < end;
        number = next.getAndIncrement()) {
      one(number);
    }
  }

  private void one(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    boolean isFirstRound = number < sources.size();
    Source source = isFirstRound ? sources.get(number) : any(random);
    List<Mutation> mutations = isFirstRound ? List.of(Mutation.AS_IS) : mutations(random);
    byte[] content = source.content();
    for (Mutation mutation : mutations) {
      content = mutation.of(source, content, sources, random);
    }
    String name = random.nextInt(4) == 0 ? "-" : source.name();
    int most = random.nextInt(32) == 0 ? 200_000 : random.nextInt(6) == 0 ? 10_000 : 0;
    Case tried = new Case(seed, number, source.name(), mutations);
    Trial.@Nullable Outcome outcome;
    alone.readLock().lock();
    try {
      Thread here = Thread.currentThread();
      doing.put(here, new Doing(here, tried, ByteBuffer.wrap(content), System.nanoTime()));
      outcome = outcome(name, content, most);
    } finally {
      alone.readLock().unlock();
    }
    judge(tried, name, content, most, outcome);
    doing.remove(Thread.currentThread());
  }

  /** Every kind as often as every other, so that many files of one do not crowd out the rest. */
  private Source any(Random random) {
    List<Source> kind = kinds.get(random.nextInt(kinds.size()));
    return kind.get(random.nextInt(kind.size()));
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(dot + 1) : "none";
  }

  /** Mostly one, at times several. */
  private static List<Mutation> mutations(Random random) {
    List<Mutation> mutations = new ArrayList<>();
    do {
      mutations.add(BREAKING.get(random.nextInt(BREAKING.size())));
    } while (random.nextInt(4) == 0);
    return mutations;
  }

  private Trial.Outcome outcome(String name, byte[] content, int most) {
    try {
      Trial.Outcome outcome = trial.of(name, content, most);
      @Nullable Throwable printing = printed.byThisThread();
      return printing == null ? outcome : outcome.but(trace(printing));
    } catch (Throwable thrown) { // whatever it is, it must not be
      return new Trial.Outcome(0, 0, "nobody", 0, 0, "", trace(thrown));
    }
  }

  /** What looks like a failure is tried three times with nothing beside it, and the best counts. */
  private void judge(Case tried, String name, byte[] content, int most, Trial.Outcome first) {
    @Nullable String trouble = trouble(content, first);
    Trial.Outcome last = first;
    if (trouble != null) {
      alone.writeLock().lock();
      try {
        for (int i = 0; i < 3 && trouble != null; i++) {
          last = outcome(name, content, most);
          trouble = trouble(content, last);
        }
      } finally {
        alone.writeLock().unlock();
      }
    }
    tally.add(tried, content.length, last);
    if (trouble != null) {
      fail(tried, content, trouble);
    }
  }

  private static @Nullable String trouble(byte[] content, Trial.Outcome outcome) {
    if (outcome.trouble() != null) {
      return outcome.trouble();
    }
    long slower = Math.max(outcome.read(), outcome.beyond());
    if (slower <= allowed(content.length) || slower <= allowed(Unpacked.size(content))) {
      return null;
    }
    String stage = slower == outcome.read() ? "reading" : outcome.stage();
    return "%s takes %.1f s for %.3f MB".formatted(stage, slower / 1e9, content.length / 1e6);
  }

  private static long allowed(long bytes) {
    return (long) (SECOND * Math.max(1, bytes / 1e6));
  }

  private void fail(Case tried, byte[] content, String trouble) {
    String sort =
        trouble.lines().limit(4).collect(Collectors.joining(" ")).replaceAll("[0-9]+", "#");
    int count = tally.failed(tried, sort, trouble);
    out.println(tried + ": " + trouble);
    if (count <= 20) {
      save(tried, content);
    }
  }

  private void save(Case tried, byte[] content) {
    try {
      String file = tried.seed() + "-" + tried.number() + "-" + tried.name().replace('/', '_');
      Files.write(failed.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first frames, among them the first ones of ours. */
  private static String trace(Throwable thrown) {
    StringBuilder trace = new StringBuilder(String.valueOf(thrown));
    StackTraceElement[] frames = thrown.getStackTrace();
    int shown = 0;
    for (int i = 0; i < frames.length && shown < 12; i++) {
      if (i < 4 || frames[i].getClassName().startsWith("org.variorum")) {
        trace.append("\n    ").append(frames[i]);
        shown++;
      }
    }
    return trace.toString();
  }
}
