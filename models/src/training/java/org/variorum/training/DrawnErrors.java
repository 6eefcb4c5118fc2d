package org.variorum.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.variorum.language.English;
import org.variorum.language.Passage;
import org.variorum.name.NameFinder;
import org.variorum.name.Names;
import org.variorum.quotation.Engine;
import org.variorum.quotation.Engines;
import org.variorum.quotation.Quotation;
import org.variorum.quotation.Speaker;
import org.variorum.text.Span;

/**
 * Draws fifty errors of an engine, or with {@code speakers} fifty right quotations whose source is
 * no name, and prints each with the words around it, to be read by a person. Arguments: {@code
 * rules}, {@code fast} or {@code accurate}; a file of PolNeAR; a seed; {@code errors} or {@code
 * speakers}.
 */
public final class DrawnErrors {

  private static final int MANY = 50;

  /** So many characters before and after are printed. */
  private static final int AROUND = 300;

  private final List<String> all = new ArrayList<>();

  private DrawnErrors() {}

  /** Finds, draws, prints on standard output. */
  public static void main(String[] args) throws IOException {
    Engine engine = engine(args[0]).orElseThrow();
    boolean speakers = args[3].equals("speakers");
    DrawnErrors drawn = new DrawnErrors();
    English english = new English();
    NameFinder names = new NameFinder();
    for (GoldArticle article : GoldArticle.read(Path.of(args[1]))) {
      Passage passage = english.passage(article.text());
      Names named = names.find(passage);
      List<Quotation> found = engine.find(passage, named);
      if (speakers) {
        drawn.speakers(article, passage, named, found);
      } else {
        drawn.errors(article, passage, found);
      }
    }
    Collections.shuffle(drawn.all, new Random(Long.parseLong(args[2])));
    PrintStream out = System.out;
    out.println(drawn.all.size() + " to draw from");
    drawn.all.stream().limit(MANY).forEach(out::println);
  }

  private static Optional<Engine> engine(String name) {
    return switch (name) {
      case "rules" -> Optional.of(Engines.rules());
      case "fast" -> Engines.fast();
      case "accurate" -> Engines.accurate();
      default -> Optional.empty();
    };
  }

  private void errors(GoldArticle article, Passage passage, List<Quotation> found) {
    GoldMatch gold = new GoldMatch(article, passage);
    boolean[] met = new boolean[article.attributions().size()];
    for (Quotation one : found) {
      if (one.nestedIn().isEmpty()) {
        int match = gold.match(one);
        if (match >= 0) {
          met[match] = true;
        }
        if (!gold.isRight(one)) {
          add(article, match < 0 ? "false" : "source", one.extent(), drawn(one, article.text()));
        }
      }
    }
    for (int i = 0; i < met.length; i++) {
      if (!met[i]) {
        GoldArticle.Attributed missed = article.attributions().get(i);
        String words = drawn(missed.source(), missed.cue(), missed.content(), article.text());
        add(article, "missed", Span.covering(missed.content()), words);
      }
    }
  }

  private void speakers(GoldArticle article, Passage passage, Names names, List<Quotation> found) {
    GoldMatch gold = new GoldMatch(article, passage);
    for (Quotation one : found) {
      boolean named =
          one.source().stream().anyMatch(source -> names.at(source.end() - 1).isPresent());
      if (!one.source().isEmpty() && !named && one.nestedIn().isEmpty() && gold.match(one) >= 0) {
        Speaker speaker = one.speaker();
        String who = speaker == null ? "nobody" : speaker.name();
        add(article, who, one.extent(), drawn(one, article.text()));
      }
    }
  }

  private void add(GoldArticle article, String kind, Span place, String words) {
    String text = article.text();
    int from = Math.max(0, place.start() - AROUND);
    int to = Math.min(text.length(), place.end() + AROUND / 3);
    all.add(
        String.format(
            Locale.ROOT,
            "%n%s: %s%n  %s%n  … %s …",
            kind,
            article.id(),
            words,
            text.substring(from, to).replace('\n', ' ')));
  }

  private static String drawn(Quotation one, String text) {
    return drawn(one.source(), one.cue(), one.content(), text) + " | " + one.rule();
  }

  private static String drawn(List<Span> source, List<Span> cue, List<Span> content, String text) {
    return words(source, text) + " | " + words(cue, text) + " | " + words(content, text);
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" / ", spans.stream().map(span -> span.of(text)).toList());
  }
}
