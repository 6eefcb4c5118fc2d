package org.variorum.render;

import static org.variorum.collation.Reading.Kind.FRAGMENT;
import static org.variorum.collation.Reading.Kind.QUOTED;
import static org.variorum.collation.Reading.Kind.REPORTED;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.collation.Collation;
import org.variorum.collation.Difference;
import org.variorum.collation.Difference.Kind;
import org.variorum.collation.Difference.Touch;

/** Three invented reports of one invented meeting, with every kind of difference between them. */
final class CollationExample {

  static final String GAZETTE =
      """
      The harbour master has defended her handling of the ferry dispute.

      “We will not close the harbour. We will try to keep the ferry running until the end of \
      June,” Mara Quill told the council on Thursday. “The old pier is safe, and the crews have \
      been paid. Nobody has to leave.”

      Her deputy, Jon Abbas, called the rumours 😀 “nonsense on stilts” and wished everybody \
      “a quiet winter”.

      “We lost 40 berths in the storm,” Abbas said.
      """;

  static final String POST =
      """
      😀 Mara Quill, the harbour master, told councillors on Friday: ‘We will not close the \
      harbour … The old pier is safe, and the crews have been paid [in full]. Nobody must leave.’

      ‘We lost 44 berths in the storm,’ Ms Quill added. ‘I am not a magician.’
      """;

  static final String NEWS =
      """
      "The old pier is safe, and the crews have been paid. We will close the Harbour. We will \
      try to keep the ferry running until the end of June," the harbour master said.

      Deputy Jon Abbas said the storm had cost the port 40 berths. He hoped for "a quiet winter".
      """;

  private CollationExample() {}

  static Collation ferry() {
    CollationBuilder builder =
        new CollationBuilder()
            .account(
                article("a", "Harbour Gazette", "2031-05-16", "Ferry to run “until June”", GAZETTE))
            .account(
                article("reports/b.txt", "The Tidewater Post", "2031-05-16T06:41:00Z", null, POST))
            .account(Article.of("c", NEWS));
    promise(builder);
    berths(builder);
    return builder
        .utterance("Jon Abbas")
        .reading(0, FRAGMENT, "Jon Abbas", "a quiet winter")
        .cells("a quiet winter")
        .reading(2, FRAGMENT, "Jon Abbas", "a quiet winter")
        .cells("a quiet winter")
        .end()
        .utterance("Jon Abbas")
        .reading(0, FRAGMENT, "Jon Abbas", "nonsense on stilts")
        .cells("nonsense on stilts")
        .end()
        .utterance("Mara Quill")
        .reading(1, QUOTED, "Mara Quill", "I am not a magician.")
        .cells("I am not a magician.")
        .end()
        .build();
  }

  private static void promise(CollationBuilder builder) {
    builder
        .utterance("Mara Quill")
        .reading(
            0,
            QUOTED,
            "Mara Quill",
            "We will not close the harbour. We will try to keep the ferry running until the end"
                + " of June,",
            "The old pier is safe, and the crews have been paid. Nobody has to leave.")
        .cells(
            "We will|not|close the|harbour|.||We will try to keep the ferry running until the end"
                + " of June,|The old pier is safe, and the crews have been paid||.|Nobody|has"
                + " to|leave|.")
        .reading(
            1,
            QUOTED,
            "Mara Quill",
            "We will not close the harbour … The old pier is safe, and the crews have been paid [in"
                + " full]. Nobody must leave.")
        .cells(
            "We will|not|close the|harbour||…||The old pier is safe, and the crews have been"
                + " paid|[in full]|.|Nobody|must|leave|.")
        .reading(
            2,
            QUOTED,
            "the harbour master",
            "The old pier is safe, and the crews have been paid. We will close the Harbour. We will"
                + " try to keep the ferry running until the end of June,")
        .cells(
            "We will||close the|Harbour|.||We will try to keep the ferry running until the end of"
                + " June,|~The old pier is safe, and the crews have been paid||~.|-|-|-|-")
        .differ(Kind.OMISSION, 1, 2, EnumSet.of(Touch.NEGATION))
        .differ(Kind.OMISSION, 6, 7, EnumSet.of(Touch.CONTENT, Touch.DATE), 1)
        .differ(Kind.WORDING, 11, 12, EnumSet.of(Touch.MODALITY))
        .differ(Kind.ORDER, 7, 8)
        .differ(Kind.EXTENT, 10, 14)
        .differ(Kind.INSERTION, 8, 9, 1)
        .differ(Kind.SPELLING, 3, 4)
        .differ(Kind.PUNCTUATION, 4, 6)
        .says("c leaves out “not” without showing it")
        .says(
            "The Tidewater Post leaves out “We will try to keep the ferry … of June”, and shows it")
        .says("Harbour Gazette has “has to”, The Tidewater Post “must”")
        .end();
  }

  private static void berths(CollationBuilder builder) {
    builder
        .utterance("Jon Abbas")
        .reading(0, QUOTED, "Jon Abbas", "We lost 40 berths in the storm,")
        .cells("We lost|40|berths in the storm,")
        .reading(1, QUOTED, "Mara Quill", "We lost 44 berths in the storm,")
        .cells("We lost|44|berths in the storm,")
        .reading(2, REPORTED, "Jon Abbas", "the storm had cost the port 40 berths")
        .differ(Kind.WORDING, 1, 2, EnumSet.of(Touch.NUMBER))
        .says("Harbour Gazette has “40”, The Tidewater Post “44”")
        .end();
  }

  private static Article article(
      String id, String outlet, String date, @Nullable String title, String text) {
    return new Article(
        id,
        new Outlet(outlet),
        "https://news.example/" + id,
        PublicationDate.parse(date).orElseThrow(),
        title,
        null,
        "en",
        text,
        List.of());
  }

  /** The kinds that {@link #ferry} shows. */
  static EnumSet<Difference.Kind> kinds() {
    EnumSet<Difference.Kind> kinds = EnumSet.noneOf(Difference.Kind.class);
    ferry().utterances().forEach(u -> u.differences().forEach(d -> kinds.add(d.kind())));
    return kinds;
  }
}
