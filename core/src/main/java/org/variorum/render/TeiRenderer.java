package org.variorum.render;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Collation;
import org.variorum.collation.Utterance;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.result.CollatedStory;

/**
 * TEI P5 (the Guidelines of the Text Encoding Initiative), with a critical apparatus by parallel
 * segmentation (their chapter “Critical Apparatus”): a {@code witness} an account, a {@code div} an
 * utterance, a conflict or a claim, an {@code app} a difference, and no {@code lem}, since no
 * account is the base.
 *
 * <p>What XML 1.0 cannot hold is shown as {@code �}; the ids of accounts are made XML names, and
 * stand unchanged in an {@code idno}. Thread-safe.
 */
public final class TeiRenderer implements Renderer {

  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  /** What {@code when} may hold: XML Schema has no year 0 and needs a sign before long ones. */
  private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-.*");

  private static final String HOW_TO_READ =
      "Words outside of an app are in every account that the ab names as its source. An app with a"
          + " cause is a difference between the accounts; one without follows from how an outlet"
          + " prints quotations. An account that no rdg names has no words there. White space is"
          + " one space, and the spaces at the start and the end of a reading are none of its own.";

  private final String version;

  /** Names {@code version} as that of the program: {@code 0.1.0}. */
  public TeiRenderer(String version) {
    this.version = version;
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    Collation collation = story.collation();
    XmlNames names = XmlNames.of(collation.accounts().stream().map(a -> a.article().id()).toList());
    Xml xml = new Xml(out);
    xml.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("TEI", "xmlns", NAMESPACE);
    header(xml, story, names);
    xml.line(1).open("text").line(2).open("body");
    if (collation.utterances().isEmpty()) {
      xml.line(3).element("p", "Nobody is quoted in these accounts.");
    }
    TeiUtterance utterances = new TeiUtterance(xml, names, collation);
    for (Utterance utterance : collation.utterances()) {
      utterances.write(utterance);
    }
    new TeiFacts(xml, names, story).write();
    xml.line(2).close("body").line(1).close("text").line(0).close("TEI").line(0);
  }

  private void header(Xml xml, CollatedStory story, XmlNames names) throws IOException {
    Collation collation = story.collation();
    int count = collation.accounts().size();
    xml.line(1).open("teiHeader").line(2).open("fileDesc");
    xml.line(3).open("titleStmt").line(4);
    xml.element("title", count == 1 ? "One report" : count + " reports, side by side");
    xml.line(3).close("titleStmt").line(3).open("publicationStmt").line(4);
    xml.element("p", "Made by Variorum " + version + "; not published.");
    xml.line(3).close("publicationStmt").line(3).open("sourceDesc");
    witnesses(xml, collation, names);
    xml.line(3).close("sourceDesc").line(2).close("fileDesc");
    xml.line(2).open("encodingDesc").line(3);
    xml.empty("variantEncoding", "method", "parallel-segmentation", "location", "internal");
    xml.line(3).element("p", HOW_TO_READ);
    for (String unexamined : collation.unexamined()) {
      xml.line(3).element("p", "Not examined, since it would have taken too long: " + unexamined);
    }
    for (String note : story.facts().notes()) {
      xml.line(3).element("p", note);
    }
    xml.line(2).close("encodingDesc").line(1).close("teiHeader");
  }

  private static void witnesses(Xml xml, Collation collation, XmlNames names) throws IOException {
    if (collation.accounts().isEmpty()) {
      xml.line(4).element("p", "No report.");
      return;
    }
    xml.line(4).open("listWit");
    int account = 0;
    for (AnnotatedArticle annotated : collation.accounts()) {
      Article article = annotated.article();
      xml.line(5).open("witness", "xml:id", names.of(account++)).line(6).open("bibl");
      if (article.outlet() != null) {
        xml.line(7).element("publisher", article.outlet().name());
      }
      optional(xml, "title", article.title());
      optional(xml, "author", article.byline());
      date(xml, article.published());
      if (article.url() != null) {
        xml.line(7).element("idno", article.url(), "type", "URL");
      }
      xml.line(7).element("idno", article.id(), "type", "id");
      xml.line(7).element("idno", TextHash.hex(article.text()), "type", "sha256");
      xml.line(6).close("bibl").line(5).close("witness");
    }
    xml.line(4).close("listWit");
  }

  private static void optional(Xml xml, String element, @Nullable String value) throws IOException {
    if (value != null) {
      xml.line(7).element(element, value);
    }
  }

  private static void date(Xml xml, @Nullable PublicationDate published) throws IOException {
    if (published != null) {
      String value = published.toString();
      xml.line(7).element("date", value, "when", DATE.matcher(value).matches() ? value : "");
    }
  }
}
