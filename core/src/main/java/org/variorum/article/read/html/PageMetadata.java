package org.variorum.article.read.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.read.html.DateRules.Dated;
import org.variorum.article.read.raw.Hints;

/**
 * What a page says of its article: outlet, address, dates, headline, byline, language; each with
 * the rule that found it and how sure that is. Of each field there is one list of rules, the surest
 * first, and the first that says something fit decides.
 *
 * <p>Nothing said here has been checked: a page may say anything, and all of it is text.
 */
public final class PageMetadata {

  private PageMetadata() {}

  /**
   * All of it, without the text. The time this takes is linear in the size of the tree.
   *
   * @param page the whole page, which is not changed
   * @param hints where and when it was found: no date is later than that by more than a day
   */
  public static Draft of(Document page, Hints hints) {
    PageSigns signs = PageSigns.of(page);
    Evidence evidence = Evidence.of(signs, hints);
    Draft.Builder draft = Draft.builder();
    set(draft, Field.OUTLET, OutletRules.find(evidence));
    set(draft, Field.URL, PageUrl.find(signs, hints));
    Optional<Said> title = TitleRules.find(evidence);
    set(draft, Field.TITLE, title);
    Evidence near = evidence.under(title.map(Said::value).orElse(null));
    Optional<Dated> published = DateRules.published(near);
    setDate(draft, Field.PUBLISHED, published);
    setDate(draft, Field.UPDATED, DateRules.updated(near, published));
    set(draft, Field.BYLINE, BylineRules.find(near));
    set(draft, Field.LANGUAGE, LanguageRules.find(near));
    return draft.build();
  }

  private static void set(Draft.Builder draft, Field field, Optional<Said> found) {
    found.ifPresent(said -> draft.set(field, said.value(), said.from()));
  }

  private static void setDate(Draft.Builder draft, Field field, Optional<Dated> found) {
    found.ifPresent(dated -> draft.set(field, dated.date(), dated.from()));
  }
}
