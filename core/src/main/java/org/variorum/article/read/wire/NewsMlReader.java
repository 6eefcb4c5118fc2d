package org.variorum.article.read.wire;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.Part;
import org.variorum.article.read.xml.Parts;
import org.variorum.article.read.xml.XmlCursor;
import org.variorum.article.read.xml.XmlCursor.Step;

/**
 * The items of a document of NewsML-G2, be it one {@code newsItem} or a {@code newsMessage} of any
 * number of them; or the one article of a document in NITF.
 */
public final class NewsMlReader implements Parts {

  /** Items that hold no text of their own, and what they hold instead. */
  private static final Map<String, String> OTHER_ITEMS =
      Map.of(
          "packageitem", "is a packageItem: it lists other items and holds no text",
          "planningitem", "is a planningItem: it says what will be covered and holds no text",
          "conceptitem", "is a conceptItem: it says what a code means and holds no text",
          "knowledgeitem", "is a knowledgeItem: it says what codes mean and holds no text",
          "catalogitem", "is a catalogItem: it says where codes are explained and holds no text");

  private final XmlCursor xml;
  private int count;

  /** Reads the document at whose beginning {@code xml} stands. */
  public NewsMlReader(XmlCursor xml) {
    this.xml = xml;
  }

  @Override
  public Optional<Part> next() throws Unreadable {
    for (Step step = xml.next(); step != Step.FINISHED; step = xml.next()) {
      if (step == Step.START) {
        Optional<Part> part = part(xml.local());
        if (part.isPresent()) {
          return part;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Part> part(String name) throws Unreadable {
    String place = "item " + (count + 1) + ", " + xml.line();
    return switch (name) {
      case "newsitem", "contentset" -> {
        xml.beginPart();
        NewsItem item = NewsItem.read(xml);
        yield Optional.of(part(place, item.draft(), item.withoutText()));
      }
      case "nitf" -> {
        xml.beginPart();
        yield Optional.of(part(place, Nitf.read(xml), "is a NITF document without a text"));
      }
      case "newsmessage", "itemset" -> Optional.empty();
      default -> {
        xml.beginPart();
        @Nullable String other = OTHER_ITEMS.get(name);
        xml.skip();
        yield Optional.ofNullable(other).map(reason -> refused(place, reason));
      }
    };
  }

  private Part part(String place, Draft draft, String withoutText) {
    Optional<String> lost = xml.lostWords();
    xml.beginPart();
    if (lost.isPresent() || draft.text().isEmpty()) {
      return refused(place, lost.orElse(withoutText));
    }
    count++;
    return new Part.Understood(draft, place);
  }

  private Part refused(String place, String reason) {
    count++;
    return new Part.Refused(place, reason);
  }
}
