package org.variorum.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.derivation.Credit.Place;
import org.variorum.language.CalendarWords;
import org.variorum.language.WordClass;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.quotation.Quotation;
import org.variorum.text.Span;

/** Finds the words by which an account says whose reporting it uses. */
final class CreditFinder {

  /** A longer line is a paragraph, and what it says of itself is of no use to a rule for lines. */
  private static final int SHORT = 300;

  /** Lines at the head, and at the end, that are looked at for what stands only there. */
  private static final int EDGE = 3;

  /** No paragraph is so long, in characters; where one is, nothing is looked for behind. */
  private static final int LONGEST = 20_000;

  /** More credits of one account say nothing new. */
  private static final int MOST = 200;

  private CreditFinder() {}

  /** The credits of {@code article}, account number {@code account}, whomever they credit. */
  static List<Credit> in(int account, AnnotatedArticle article) {
    List<Credit> credits = new ArrayList<>();
    List<Span> lines = article.body().passage().paragraphs();
    String text = article.article().text();
    BitSet speech = new BitSet();
    for (Quotation quotation : article.body().quotations()) {
      if (quotation.isQuoted()) {
        quotation.content().forEach(span -> speech.set(span.start(), span.end()));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      String words = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST));
      Line of = new Line(account, Place.TEXT, 0, line.start(), words, speech);
      boolean head = i < EDGE;
      boolean end = i >= lines.size() - EDGE;
      for (CreditRule rule : CreditRule.ALL) {
        boolean looks =
            switch (rule.where()) {
              case DATELINE -> head;
              case BYLINE -> head && words.length() < SHORT / 2 && beginsLikeByline(words);
              case LINE -> words.length() < SHORT;
              case END -> end;
              case PROSE -> true;
            };
        if (looks && rule.mayFindIn(words)) {
          of.find(rule, credits);
        }
      }
    }
    beside(account, article, credits);
    return credits;
  }

  private static boolean beginsLikeByline(String line) {
    return line.regionMatches(true, 0, "by ", 0, 3)
        || line.regionMatches(true, 0, "from ", 0, 5)
        || line.length() < 40
            && Arrays.stream(line.split(" ", -1)).allMatch(CreditFinder::isCapital);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** What is said beside the text. */
  private static void beside(int account, AnnotatedArticle annotated, List<Credit> credits) {
    Article article = annotated.article();
    @Nullable String byline = article.byline();
    for (CreditRule rule : CreditRule.ALL) {
      if (rule.where() == CreditRule.Where.BYLINE && byline != null && byline.length() < SHORT) {
        new Line(account, Place.BYLINE, 0, 0, byline, new BitSet()).find(rule, credits);
      }
      if (rule.where() == CreditRule.Where.LINE || rule.where() == CreditRule.Where.END) {
        for (int i = 0; i < article.credits().size(); i++) {
          String line = article.credits().get(i);
          if (line.length() < 2 * SHORT) {
            new Line(account, Place.CREDITS, i, 0, line, new BitSet()).find(rule, credits);
          }
        }
      }
    }
  }

  /** A line of an account, with where it begins in its field. */
  private record Line(
      int account, Place field, int number, int start, String words, BitSet speech) {

    void find(CreditRule rule, List<Credit> credits) {
      Matcher matcher = rule.pattern().matcher(words);
      while (credits.size() < MOST && matcher.find()) {
        Span found = words(matcher);
        Span whole = new Span(start + found.start(), start + found.end());
        String outlet = trimmed(matcher.group("outlet"));
        if (!outlet.isEmpty()
            && !isSpeech(start + matcher.start("outlet"))
            && credits.stream().noneMatch(known -> known.isAt(field, number, whole))) {
          credits.add(
              new Credit(
                  account,
                  field,
                  number,
                  whole,
                  found.of(words),
                  outlet,
                  rule.covers(),
                  rule.name()));
        }
      }
    }

    /** Where the credit stands, without the marks and spaces before and behind it. */
    private Span words(Matcher matcher) {
      int from = matcher.start();
      while (from < matcher.start("outlet") && " ,/|•–—-".indexOf(words.charAt(from)) >= 0) {
        from++;
      }
      int to = matcher.end();
      while (to > matcher.end("outlet") && Character.isWhitespace(words.charAt(to - 1))) {
        to--;
      }
      return new Span(from, to);
    }

    /** Whether it stands in a quotation: then the speaker credits somebody, not the outlet. */
    private boolean isSpeech(int offset) {
      return field == Place.TEXT && speech.get(offset);
    }
  }

  /** A name without what stands beside it in the same capitals: a day, a conjunction, a person. */
  static String trimmed(String name) {
    List<String> words = new ArrayList<>(List.of(name.strip().split(" ", -1)));
    while (!words.isEmpty() && isBeside(words.getFirst()) && words.size() > 1) {
      words.removeFirst();
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean owner = word.endsWith("’s") || word.endsWith("'s");
      boolean day = i > 0 && CalendarWords.has(word.toLowerCase(Locale.ROOT));
      if (owner || day) {
        words = words.subList(0, owner ? i + 1 : i);
        break;
      }
    }
    return String.join(" ", words);
  }

  private static boolean isBeside(String word) {
    boolean article = word.equalsIgnoreCase("the");
    return !article
        && (CalendarWords.has(word.toLowerCase(Locale.ROOT))
            || WordClass.of(word) != WordClass.OPEN);
  }
}
