package org.variorum.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.variorum.article.Article;
import org.variorum.collation.Collation;
import org.variorum.collation.Reading;
import org.variorum.text.Span;

/** One account in full, the words of every utterance marked where they stand. */
final class HtmlAccount {

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparingInt(mark -> -mark.span().end())
          .thenComparingInt(Mark::utterance);

  private final Collation collation;
  private final Labels labels;
  private final Markup html;

  HtmlAccount(Collation collation, Labels labels, Markup html) {
    this.collation = collation;
    this.labels = labels;
    this.html = html;
  }

  /**
   * Words of an utterance within one paragraph.
   *
   * @param span their place in the account
   * @param utterance index of the utterance
   * @param first whether links to the utterance's place lead here
   * @param last whether the way back stands after it
   */
  private record Mark(Span span, int utterance, boolean first, boolean last) {}

  void write(int index) throws IOException {
    Article article = collation.accounts().get(index).article();
    String anchor = Anchors.account(index);
    html.open("article", "class", "account", "id", anchor, "aria-labelledby", anchor + "h").line();
    html.element("h3", labels.of(index), "id", anchor + "h").line();
    html.open("p", "class", "meta");
    html.text(article.published() == null ? "no date" : Words.date(article.published()));
    html.text(article.byline() == null ? "" : " · " + article.byline());
    html.close("p").line();
    if (article.title() != null) {
      String place = Anchors.field(index, OptionalInt.empty());
      html.element("p", article.title(), "class", "title", "id", place).line();
    }
    List<Mark> marks = marks(index);
    for (Span paragraph : paragraphs(article.text())) {
      html.open("p");
      paragraph(index, paragraph, marks);
      html.close("p").line();
    }
    captions(index, article.captions());
    html.close("article").line();
  }

  private void captions(int index, List<String> captions) throws IOException {
    for (int i = 0; i < captions.size(); i++) {
      html.open("p", "class", "caption", "id", Anchors.field(index, OptionalInt.of(i)));
      html.element("span", "caption ", "class", "note").text(captions.get(i)).close("p").line();
    }
  }

  /** The lines that hold anything but white space. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private List<Mark> marks(int account) {
    List<Mark> marks = new ArrayList<>();
    for (int u = 0; u < collation.utterances().size(); u++) {
      for (Reading reading : collation.utterances().get(u).readings()) {
        if (reading.account() == account) {
          List<Span> spans = reading.spans();
          for (int i = 0; i < spans.size(); i++) {
            marks.add(new Mark(spans.get(i), u, i == 0, i == spans.size() - 1));
          }
          for (Span again : reading.repeats()) {
            marks.add(new Mark(again, u, false, true));
          }
        }
      }
    }
    return marks;
  }

  private void paragraph(int account, Span paragraph, List<Mark> all) throws IOException {
    String text = collation.accounts().get(account).article().text();
    Deque<Mark> open = new ArrayDeque<>();
    int at = paragraph.start();
    for (Mark mark : nested(within(paragraph, text, all))) {
      while (!open.isEmpty() && open.getFirst().span().end() <= mark.span().start()) {
        at = leave(open.pop(), text, at);
      }
      html.text(text.substring(at, mark.span().start()));
      at = mark.span().start();
      enter(account, mark);
      open.push(mark);
    }
    while (!open.isEmpty()) {
      at = leave(open.pop(), text, at);
    }
    html.text(text.substring(at, paragraph.end()));
  }

  /** What lies in {@code paragraph} of each mark. */
  private static List<Mark> within(Span paragraph, String text, List<Mark> all) {
    List<Mark> cut = new ArrayList<>();
    for (Mark mark : all) {
      Span span = mark.span();
      if (span.overlaps(paragraph)) {
        int start = Math.max(span.start(), paragraph.start());
        cut.add(
            new Mark(
                new Span(start, Math.min(span.end(), paragraph.end())),
                mark.utterance(),
                mark.first() && text.substring(span.start(), start).isBlank(),
                mark.last() && span.end() <= paragraph.end()));
      }
    }
    return cut;
  }

  /** The marks in order, each cut where one that contains its start ends, so that they nest. */
  private static List<Mark> nested(List<Mark> marks) {
    PriorityQueue<Mark> waiting = new PriorityQueue<>(OUTER_FIRST);
    waiting.addAll(marks);
    List<Mark> nested = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark next = waiting.poll(); next != null; next = waiting.poll()) {
      Mark mark = next;
      while (!open.isEmpty() && open.getFirst().span().end() <= mark.span().start()) {
        open.pop();
      }
      int limit = open.isEmpty() ? Integer.MAX_VALUE : open.getFirst().span().end();
      if (mark.span().end() > limit) {
        Span rest = new Span(limit, mark.span().end());
        waiting.add(new Mark(rest, mark.utterance(), false, mark.last()));
        Span part = new Span(mark.span().start(), limit);
        mark = new Mark(part, mark.utterance(), mark.first(), false);
      }
      nested.add(mark);
      open.push(mark);
    }
    return nested;
  }

  private void enter(int account, Mark mark) throws IOException {
    if (mark.first()) {
      String place = Anchors.place(account, mark.utterance());
      html.open("span", "class", "said", "id", place);
    } else {
      html.open("span", "class", "said");
    }
  }

  private int leave(Mark mark, String text, int at) throws IOException {
    html.text(text.substring(at, mark.span().end()));
    html.close("span");
    if (mark.last()) {
      String number = String.valueOf(mark.utterance() + 1);
      html.open("sup").open("a", "class", "back", "href", back(mark));
      html.element("span", "back to quote ", "class", "unseen").text(number);
      html.close("a").close("sup");
    }
    return mark.span().end();
  }

  private static String back(Mark mark) {
    return Anchors.to(Anchors.utterance(mark.utterance()));
  }
}
