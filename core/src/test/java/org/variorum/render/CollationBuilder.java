package org.variorum.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Column;
import org.variorum.collation.Difference;
import org.variorum.collation.Headline;
import org.variorum.collation.Reading;
import org.variorum.collation.Utterance;
import org.variorum.collation.Variant;
import org.variorum.language.Passage;
import org.variorum.name.Names;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.Span;

/**
 * Makes a collation by hand: the words are looked up in the accounts, so that all spans are true.
 */
final class CollationBuilder {

  private static final Pattern WORD =
      Pattern.compile("\\[[^\\]]*\\]|[\\p{L}\\p{N}]+(?:[’'.,-][\\p{L}\\p{N}]+)*|\\S");

  private final List<Article> articles = new ArrayList<>();
  private final List<Utterance> utterances = new ArrayList<>();

  CollationBuilder account(Article article) {
    articles.add(article);
    return this;
  }

  /** The next utterance; {@link Draft#end} adds it. */
  Draft utterance(@Nullable String speaker) {
    return new Draft(this, speaker);
  }

  Collation build() {
    return new Collation(articles.stream().map(CollationBuilder::annotated).toList(), utterances);
  }

  private static AnnotatedArticle annotated(Article article) {
    Passage passage = new Passage(article.text(), List.of(), List.of(), List.of());
    AnnotatedText body = new AnnotatedText(passage, Names.NONE, List.of(), List.of(), List.of());
    return new AnnotatedArticle(article, body, null, List.of());
  }

  /** One utterance in the making. */
  static final class Draft {
    private final CollationBuilder collation;
    private final @Nullable String speaker;
    private final List<Reading> readings = new ArrayList<>();
    private final SortedMap<Integer, List<List<Span>>> rows = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Headline> headlines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    Draft(CollationBuilder collation, @Nullable String speaker) {
      this.collation = collation;
      this.speaker = speaker;
    }

    /** How {@code account} prints it: the pieces as they stand in its text. */
    Draft reading(int account, Reading.Kind kind, @Nullable String by, String... pieces) {
      String text = collation.articles.get(account).text();
      List<Span> spans = new ArrayList<>();
      int from = 0;
      for (String piece : pieces) {
        spans.add(find(text, piece, from));
        from = spans.getLast().end();
      }
      readings.add(
          new Reading(account, kind, spans, List.of(), by, List.of(), List.of(), null, List.of()));
      return this;
    }

    /**
     * The cells of the last reading, {@code |} between them: words, nothing where they are left
     * out, {@code -} where it does not reach, {@code ~} before words that stand elsewhere.
     */
    Draft cells(String row) {
      Reading reading = readings.getLast();
      String text = collation.articles.get(reading.account()).text();
      int cursor = reading.spans().getFirst().start();
      List<List<Span>> cells = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        String words = cell.strip();
        if (words.equals("-")) {
          cells.add(List.of());
        } else if (words.startsWith("~")) {
          int start = reading.spans().getFirst().start();
          cells.add(words(text, words.substring(1), start));
        } else {
          cells.add(words(text, words, cursor));
          cursor = cells.getLast().getLast().end();
        }
      }
      rows.put(reading.account(), cells);
      return this;
    }

    private static List<Span> words(String text, String cell, int from) {
      List<Span> words = new ArrayList<>();
      int cursor = from;
      Matcher matcher = WORD.matcher(cell);
      while (matcher.find()) {
        words.add(find(text, matcher.group(), cursor));
        cursor = words.getLast().end();
      }
      return words.isEmpty() ? List.of(new Span(from, from)) : words;
    }

    private static Span find(String text, String words, int from) {
      int start = text.indexOf(words, from);
      if (start < 0) {
        throw new IllegalArgumentException("not in the account: " + words);
      }
      return new Span(start, start + words.length());
    }

    /** Cells {@code [from, to)} differ. */
    Draft differ(
        Difference.Kind kind, int from, int to, Set<Difference.Touch> touches, Integer... marked) {
      align();
      Map<String, SortedMap<Integer, Span>> variants = new LinkedHashMap<>();
      rows.forEach((account, cells) -> {
        List<Span> here = cells.subList(from, to).stream().flatMap(List::stream).sorted().toList();
        if (!here.isEmpty()) {
          Span place = Span.covering(here);
          String text = place.of(collation.articles.get(account).text());
          variants.computeIfAbsent(text, _ -> new TreeMap<>()).put(account, place);
        }
      });
      List<Variant> all = new ArrayList<>();
      variants.forEach((text, at) -> all.add(new Variant(text, at)));
      int last = to < starts.size() ? starts.get(to) : columns.size();
      differences.add(
          new Difference(
              kind, touches, starts.get(from), last, all, new TreeSet<>(List.of(marked))));
      return this;
    }

    Draft differ(Difference.Kind kind, int from, int to, Integer... marked) {
      return differ(kind, from, to, EnumSet.noneOf(Difference.Touch.class), marked);
    }

    Draft says(String sentence) {
      summary.add(sentence);
      return this;
    }

    Draft headline(Headline headline) {
      headlines.add(headline);
      return this;
    }

    CollationBuilder end() {
      align();
      String id = "u" + (collation.utterances.size() + 1);
      collation.utterances.add(
          new Utterance(id, speaker, readings, columns, differences, summary, headlines));
      return collation;
    }

    private void align() {
      if (!columns.isEmpty() || rows.isEmpty()) {
        return;
      }
      int cells = rows.firstEntry().getValue().size();
      for (int i = 0; i < cells; i++) {
        starts.add(columns.size());
        int cell = i;
        int width = rows.values().stream().mapToInt(row -> row.get(cell).size()).max().orElse(0);
        for (int word = 0; word < width; word++) {
          columns.add(column(cell, word));
        }
      }
    }

    private Column column(int cell, int word) {
      Map<String, SortedMap<Integer, Span>> variants = new LinkedHashMap<>();
      rows.forEach((account, row) -> {
        List<Span> here = row.get(cell);
        if (!here.isEmpty()) {
          int end = here.getLast().end();
          Span place = word < here.size() ? here.get(word) : new Span(end, end);
          String text = place.of(collation.articles.get(account).text());
          variants.computeIfAbsent(text, _ -> new TreeMap<>()).put(account, place);
        }
      });
      List<Variant> all = new ArrayList<>();
      variants.forEach((text, at) -> all.add(new Variant(text, at)));
      return new Column(all);
    }
  }
}
