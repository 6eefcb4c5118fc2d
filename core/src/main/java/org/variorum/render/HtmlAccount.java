package org.variorum.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.variorum.article.Article;
import org.variorum.text.Span;

/** One account in full, the words of every utterance and fact marked where they stand. */
final class HtmlAccount {

  private final PageStory story;
  private final Markup html;
  private final List<Seams.Piece> pieces;
  private final List<Seams.Pin> pins;
  private int nextPiece;
  private int nextPin;

  /** Writes one account, once. */
  HtmlAccount(PageStory story, Seams seams, Markup html) {
    this.story = story;
    this.html = html;
    this.pieces = seams.pieces();
    this.pins = seams.pins();
  }

  /** The account at {@code index}; {@code all} are the words of utterances and facts in it. */
  void write(int index, List<Mark> all) throws IOException {
    Article article = story.article(index);
    String anchor = Anchors.account(index);
    html.open("article", "class", "account", "id", anchor, "aria-labelledby", anchor + "h").line();
    html.element("h3", story.labels().of(index), "id", anchor + "h").line();
    html.open("p", "class", "meta");
    html.text(article.published() == null ? "no date" : Words.date(article.published()));
    html.text(article.byline() == null ? "" : " · " + article.byline());
    html.close("p").line();
    if (article.title() != null) {
      String place = Anchors.field(index, OptionalInt.empty());
      html.element("p", article.title(), "class", "title", "id", place).line();
    }
    List<Mark> marks = all.stream().sorted(Mark.OUTER_FIRST).toList();
    List<Mark> reaching = new ArrayList<>();
    int next = 0;
    for (Span paragraph : paragraphs(article.text())) {
      reaching.removeIf(mark -> mark.span().end() <= paragraph.start());
      while (next < marks.size() && marks.get(next).span().start() < paragraph.end()) {
        reaching.add(marks.get(next++));
      }
      html.open("p");
      paragraph(index, paragraph, reaching);
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

  private void paragraph(int account, Span paragraph, List<Mark> all) throws IOException {
    String text = story.text(account);
    Deque<Mark> open = new ArrayDeque<>();
    int at = paragraph.start();
    for (Mark mark : nested(within(paragraph, text, all))) {
      while (!open.isEmpty() && open.getFirst().span().end() <= mark.span().start()) {
        at = leave(open.pop(), text, at);
      }
      run(text, at, mark.span().start());
      at = mark.span().start();
      enter(account, mark);
      open.push(mark);
    }
    while (!open.isEmpty()) {
      at = leave(open.pop(), text, at);
    }
    run(text, at, paragraph.end());
  }

  /** What lies in {@code paragraph} of each mark. */
  private static List<Mark> within(Span paragraph, String text, List<Mark> all) {
    List<Mark> cut = new ArrayList<>();
    for (Mark mark : all) {
      Span span = mark.span();
      if (span.overlaps(paragraph)) {
        int start = Math.max(span.start(), paragraph.start());
        cut.add(
            mark.part(
                new Span(start, Math.min(span.end(), paragraph.end())),
                mark.first() && text.substring(span.start(), start).isBlank(),
                mark.last() && span.end() <= paragraph.end()));
      }
    }
    return cut;
  }

  /** The marks in order, each cut where one that contains its start ends, so that they nest. */
  private static List<Mark> nested(List<Mark> marks) {
    PriorityQueue<Mark> waiting = new PriorityQueue<>(Mark.OUTER_FIRST);
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
        waiting.add(mark.part(rest, false, mark.last()));
        Span part = new Span(mark.span().start(), limit);
        mark = mark.part(part, mark.first(), false);
      }
      nested.add(mark);
      open.push(mark);
    }
    return nested;
  }

  private void enter(int account, Mark mark) throws IOException {
    String style =
        switch (mark) {
          case Said said -> "said q" + (said.utterance() + 1);
          case Stated stated -> stated.conflicts().isEmpty() ? "stated" : "stated clashing";
        };
    String place =
        switch (mark) {
          case Said said -> Anchors.place(account, said.utterance());
          case Stated stated -> Anchors.stated(account, stated.number());
        };
    if (mark.first()) {
      html.open("span", "class", style, "id", place);
    } else {
      html.open("span", "class", style);
    }
  }

  /** Words in a row, with what can be marked in them; called in the order of the text. */
  private void run(String text, int from, int to) throws IOException {
    int at = from;
    while (nextPiece < pieces.size() && pieces.get(nextPiece).span().start() < to) {
      Seams.Piece piece = pieces.get(nextPiece);
      int start = Math.max(at, piece.span().start());
      int end = Math.min(to, piece.span().end());
      if (start > end || start == end && !piece.span().isEmpty()) {
        nextPiece++;
        continue;
      }
      words(text, at, start);
      pins(start);
      boolean whole = end == piece.span().end();
      String opens = start == piece.span().start() ? " " + piece.opens() : "";
      String closes = whole ? " " + piece.closes() : "";
      html.open("span", "class", (piece.style() + opens + closes).strip());
      words(text, start, end);
      html.close("span");
      at = end;
      if (!whole) {
        break;
      }
      nextPiece++;
    }
    words(text, at, to);
  }

  private void words(String text, int from, int to) throws IOException {
    int at = from;
    while (nextPin < pins.size() && pins.get(nextPin).at() < to) {
      int pin = Math.max(at, pins.get(nextPin).at());
      html.text(text.substring(at, pin));
      pins(pin);
      at = pin;
    }
    html.text(text.substring(at, to));
  }

  /** The places up to {@code offset} to which links lead. */
  private void pins(int offset) throws IOException {
    while (nextPin < pins.size() && pins.get(nextPin).at() <= offset) {
      html.open("span", "class", "pin", "id", pins.get(nextPin++).name()).close("span");
    }
  }

  private int leave(Mark mark, String text, int at) throws IOException {
    run(text, at, mark.span().end());
    html.close("span");
    if (mark.last()) {
      switch (mark) {
        case Said said -> {
          String number = String.valueOf(said.utterance() + 1);
          back(Anchors.utterance(said.utterance()), "back to quote ", number);
        }
        case Stated stated -> {
          for (int conflict : stated.conflicts()) {
            back(
                story.facts().conflicts().get(conflict), "back to conflict ", "≠" + (conflict + 1));
          }
        }
      }
    }
    return mark.span().end();
  }

  private void back(String place, String heard, String number) throws IOException {
    html.open("sup").open("a", "class", "back", "href", Anchors.to(place));
    html.element("span", heard, "class", "unseen").text(number);
    html.close("a").close("sup");
  }
}
