package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Reading;
import org.variorum.derivation.Credit;
import org.variorum.derivation.Derivation;
import org.variorum.derivation.Derivations;
import org.variorum.derivation.Evidence;
import org.variorum.derivation.First;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;

/**
 * Four invented reports of one invented storm: the Herald copies the Courier and changes what was
 * said, the Lantern only names it, and the Post was there itself.
 */
final class StoryExample {

  private static final String NARRATION =
      "The roof of the old swimming hall came down shortly after midnight";
  private static final String CREDIT = "as the Courier first reported";

  static final String COURIER =
      """
      The roof of the old swimming hall came down shortly after midnight, and nobody was hurt.

      “We did not close the hall in time,” Ida Marsh, the mayor, said on Monday. “It was open to \
      the public for six days.”

      “The beams were never wet,” said Otto Brand, who looks after the hall.
      """;

  static final String HERALD =
      """
      The roof of the old swimming hall came down shortly after midnight. The cause is not known.

      “We did close the hall in time,” mayor Ida Marsh said. “It was open to the public for \
      sixteen days.”
      """;

  static final String LANTERN =
      """
      A roof has fallen in Tarrow, as the Courier first reported.

      “The beams were never wet,” Otto Brand said. “I looked at them myself on Sunday evening.”
      """;

  static final String POST =
      """
      Our reporter stood at the fence when it happened.

      “We did not close the hall in time,” said Ida Marsh.
      """;

  private StoryExample() {}

  static CollatedStory storm() {
    Collation collation =
        collation(
            account("Courier", "2031-02-03T06:00:00Z", COURIER),
            account("Herald", "2031-02-03T09:30:00Z", HERALD),
            account("Lantern", "2031-02-04", LANTERN),
            account("Post", "2031-02-03", POST));
    Evidence copied =
        new Evidence(
            Evidence.Kind.SHARED_NARRATION,
            List.of(span(COURIER, NARRATION)),
            List.of(span(HERALD, NARRATION)),
            NARRATION.split(" ", -1).length,
            List.of(),
            "hand-made");
    Span place = span(LANTERN, CREDIT);
    Credit words =
        new Credit(2, Credit.Place.TEXT, 0, place, CREDIT, "the Courier", false, "hand-made");
    Evidence credited =
        new Evidence(
            Evidence.Kind.STATED_CREDIT, List.of(), List.of(place), 0, List.of(words), "hand-made");
    return new CollatedStory(
        collation,
        new Derivations(
            List.of(
                new Derivation(0, 1, First.PUBLISHED, List.of(copied)),
                new Derivation(0, 2, First.CREDIT, List.of(credited))),
            List.of(List.of(0, 1, 2), List.of(3))));
  }

  static Collation collation(Article... articles) {
    Variorum variorum = new Variorum();
    return variorum
        .collate(List.of(articles).stream().map(variorum::annotate).toList())
        .collation();
  }

  static Article account(String outlet, String date, String text) {
    return new Article(
        outlet,
        new Outlet(outlet),
        null,
        PublicationDate.parse(date).orElseThrow(),
        null,
        null,
        "en",
        text,
        List.of());
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the account: " + words);
    }
    return new Span(start, start + words.length());
  }

  /**
   * So many accounts that print so many quotes, each in one of three versions, and copy each other
   * in a ring; by hand, since it is the page that is looked at.
   */
  static CollatedStory large(int accounts, int quotes) {
    CollationBuilder builder = new CollationBuilder();
    for (int a = 0; a < accounts; a++) {
      StringBuilder text = new StringBuilder("The outlets' own words stand here.\n");
      for (int q = 0; q < quotes; q++) {
        text.append("“")
            .append(speech(a, q))
            .append(",” Speaker ")
            .append(q % 40)
            .append(" said.\n");
      }
      builder.account(account("Outlet " + a, "2031-02-03", text.toString()));
    }
    for (int q = 0; q < quotes; q++) {
      CollationBuilder.Draft draft = builder.utterance("Speaker " + q % 40);
      for (int a = 0; a < accounts; a++) {
        String word = word(a);
        draft
            .reading(a, Reading.Kind.QUOTED, "Speaker", speech(a, q))
            .cells("The gate number " + q + " was|" + word + "|on that day and nobody knew");
      }
      draft.differ(Difference.Kind.OMISSION, 1, 2);
      draft.end();
    }
    return new CollatedStory(builder.build(), ring(accounts));
  }

  private static Derivations ring(int accounts) {
    List<Derivation> all = new ArrayList<>();
    List<Integer> line = new ArrayList<>();
    for (int a = 0; a < accounts; a++) {
      line.add(a);
      for (int b = a + 1; b < Math.min(accounts, a + 6); b++) {
        Span words = new Span(0, 30);
        all.add(
            new Derivation(
                a,
                b,
                First.UNKNOWN,
                List.of(
                    new Evidence(
                        Evidence.Kind.SHARED_NARRATION,
                        List.of(words),
                        List.of(words),
                        6,
                        List.of(),
                        "hand-made"))));
      }
    }
    return new Derivations(all, List.of(line));
  }

  private static String word(int account) {
    return List.of("closed", "shut", "").get(account % 3);
  }

  private static String speech(int account, int quote) {
    String word = word(account);
    return "The gate number "
        + quote
        + " was "
        + word
        + (word.isEmpty() ? "" : " ")
        + "on that day and nobody knew";
  }
}
