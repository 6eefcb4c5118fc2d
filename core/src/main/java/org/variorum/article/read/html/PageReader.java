package org.variorum.article.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Hints;

/** Reads a web page: its article's words, and what it says of them. */
public final class PageReader {

  private PageReader() {}

  /**
   * What {@code html} holds. Time and memory grow with its length alone, however it is built.
   *
   * @param hints what was said of the page by whoever hands it over
   * @return with an empty text where the page has no words
   */
  public static Draft read(String html, Hints hints) {
    String base = hints.url() == null ? "" : hints.url();
    // A NUL is no character of a page, and a tag whose name holds many takes the parser forever.
    Document page = Jsoup.parse(html.replace("\0", ""), base);
    MainText main = MainText.of(page);
    Draft.Builder draft =
        Draft.builder()
            .set(Field.TEXT, main.text(), new Provenance(main.rule(), Sureness.PRINTED))
            .fillFrom(PageMetadata.of(page, hints));
    Captions.of(main.article()).forEach(draft::caption);
    main.credits().forEach(draft::credit);
    return draft.build();
  }
}
