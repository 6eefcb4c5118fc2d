package org.variorum.article.read.feed;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.Addresses;
import org.variorum.article.read.xml.Part;
import org.variorum.article.read.xml.Parts;
import org.variorum.article.read.xml.XmlCursor;
import org.variorum.article.read.xml.XmlCursor.Step;

/**
 * The entries of a feed in their order, each read when it is asked for. What the feed says of
 * itself is known to the entries after it: publishers put it first.
 */
public final class FeedReader implements Parts {

  /** In which a feed's own elements stand, so that it is a feed and no part of one. */
  private static final Set<String> CONTAINERS = Set.of("rss", "rdf", "feed", "channel");

  private final XmlCursor xml;
  private final String id;
  private final Said head;
  private final Vocabulary vocabulary;
  private int count;

  /**
   * Reads a feed.
   *
   * @param xml at its beginning
   * @param id of the feed, with which the ids of entries begin that have none of their own
   */
  public FeedReader(XmlCursor xml, String id) {
    this.xml = xml;
    this.id = id;
    this.vocabulary = new Vocabulary();
    this.head = new Said(xml, vocabulary);
  }

  @Override
  public Optional<Part> next() throws Unreadable {
    for (Step step = xml.next(); step != Step.FINISHED; step = xml.next()) {
      if (step != Step.START) {
        continue;
      }
      if (xml.depth() == 1) {
        vocabulary.root(xml.local(), xml.namespace());
      }
      String name = vocabulary.name(xml);
      if (name.equals("item") || name.equals("entry")) {
        return Optional.of(entry());
      }
      if (!(xml.depth() <= 3 && CONTAINERS.contains(xml.local()))) {
        head.take(name);
      } else if (name.equals("channel")) {
        head.address(xml);
      }
    }
    return Optional.empty();
  }

  private Part entry() throws Unreadable {
    count++;
    String place = "entry " + count + ", " + xml.line();
    xml.beginPart();
    int depth = xml.depth();
    Said said = new Said(xml, vocabulary);
    said.address(xml);
    for (Step step = xml.next(); step != Step.END || xml.depth() > depth; step = xml.next()) {
      if (step == Step.START) {
        said.take(vocabulary.name(xml));
      }
    }
    Optional<String> lost = xml.lostWords();
    xml.beginPart();
    return lost.isPresent()
        ? new Part.Refused(place, lost.get())
        : new Part.Understood(draft(said), place);
  }

  private Draft draft(Said said) {
    Draft.Builder draft = Draft.builder();
    @Nullable String base = said.base();
    Optional<String> feedLink =
        head.value("link")
            .or(() -> head.value("href"))
            .flatMap(link -> Addresses.ofTheWeb(link.base(), link.words()));
    EntryRule.ALL.forEach(
        rule -> rule.apply(said, draft, vocabulary, base == null ? feedLink.orElse(null) : base));
    EntryRule.OF_FEED.forEach(rule -> rule.apply(head, draft, vocabulary, null));
    said.language().or(head::language).ifPresent(tag -> language(draft, tag));
    Optional<String> guid = said.guid();
    boolean absolute = guid.filter(Addresses::isAbsolute).isPresent();
    draft.set(
        Field.ID,
        absolute ? guid.orElseThrow() : id + "#" + guid.orElse(String.valueOf(count)),
        new Provenance(guid.isPresent() ? "feed:id" : "feed:position", Sureness.DECLARED));
    return draft.build();
  }

  private static void language(Draft.Builder draft, String tag) {
    String written = tag.strip().replace('_', '-');
    if (written.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
      draft.set(Field.LANGUAGE, written, new Provenance("feed:language", Sureness.DECLARED));
    }
  }
}
