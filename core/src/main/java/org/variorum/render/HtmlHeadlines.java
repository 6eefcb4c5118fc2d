package org.variorum.render;

import java.io.IOException;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Headline;
import org.variorum.collation.Headline.Change;
import org.variorum.collation.Utterance;
import org.variorum.render.Headlines.Piece;

/** The headlines that quote an utterance, below its versions, what differs marked in each. */
final class HtmlHeadlines {

  private final Collation collation;
  private final Labels labels;
  private final Markup html;

  HtmlHeadlines(Collation collation, Labels labels, Markup html) {
    this.collation = collation;
    this.labels = labels;
    this.html = html;
  }

  void write(Utterance utterance) throws IOException {
    if (utterance.headlines().isEmpty()) {
      return;
    }
    html.open("ul", "class", "heads").line();
    for (Headline headline : utterance.headlines()) {
      html.open("li");
      write(headline);
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private void write(Headline headline) throws IOException {
    String place = Anchors.to(Anchors.field(headline.account(), headline.caption()));
    html.element("a", Headlines.of(headline, labels), "class", "place", "href", place);
    html.trusted(" ").open("q");
    String field = Headlines.text(headline, collation.accounts().get(headline.account()).article());
    boolean first = true;
    for (Piece piece : Headlines.pieces(headline, field)) {
      html.trusted(piece.spaced() && !first ? " " : "");
      first = false;
      piece(piece);
    }
    boolean grave = headline.changes().stream().anyMatch(Change::grave);
    html.close("q").trusted(" ");
    html.element("span", Headlines.verdict(headline, labels), "class", grave ? "who grave" : "who");
  }

  private void piece(Piece piece) throws IOException {
    if (piece.change().isEmpty()) {
      html.text(piece.text());
      return;
    }
    Change change = piece.change().get();
    if (!piece.text().isEmpty()) {
      String moved = change.kind() == Difference.Kind.ORDER ? "⇄ " : "";
      html.element("span", moved + piece.text(), "class", "d " + style(change));
    } else if (change.shown()) {
      html.element("span", "… left out", "class", "cut shown");
    } else {
      html.element("span", "left out", "class", "cut");
    }
  }

  private static String style(Change change) {
    return switch (change.kind()) {
      case OMISSION -> change.hidden() ? "omission" : "omission calmer";
      case WORDING -> "wording";
      case ORDER -> "order";
      case INSERTION -> "insertion";
      case SPELLING -> "spelling";
      case EXTENT, ELLIPSIS, PUNCTUATION -> "punctuation";
    };
  }
}
