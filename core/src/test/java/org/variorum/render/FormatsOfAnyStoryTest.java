package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.collation.Collation;

/** Sentences moved, cut and changed at random: every reading is found again in each format. */
class FormatsOfAnyStoryTest {

  private static final List<String> SENTENCES =
      List.of(
          "We will not close the harbour before the end of June.",
          "The old pier is safe 😀 and the crews have been paid in full.",
          "Nobody has to leave the island tonight — nobody.",
          "I told the council “not yet” and I meant every word of it.",
          "There are 212 people on that ship, and 40 berths for them.");

  /** What an account does to a sentence. */
  enum Edit {
    KEEP,
    DROP,
    FIRST,
    CUT,
    MARK,
    CHANGE,
    INTERRUPT
  }

  @Provide
  Arbitrary<List<List<Edit>>> accounts() {
    return Arbitraries.of(Edit.class)
        .list()
        .ofSize(SENTENCES.size())
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  @Property(tries = 60)
  void everyReadingIsFoundAgain(@ForAll("accounts") List<List<Edit>> accounts) throws Exception {
    Collation story =
        Stories.of(accounts.stream().map(FormatsOfAnyStoryTest::printed).toArray(String[]::new));
    TeiRendererTest.holds(story);
    CsvRendererTest.placesHold(story);
    AnnotationRendererTest.holds(story);
  }

  private static String printed(List<Edit> edits) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      String sentence = SENTENCES.get(i);
      switch (edits.get(i)) {
        case KEEP -> said.add(sentence);
        case DROP -> {}
        case FIRST -> said.addFirst(sentence);
        case CUT -> said.add(sentence.replaceFirst(" \\w+", ""));
        case MARK -> said.add(sentence.replaceFirst(" \\w+ \\w+", " …"));
        case CHANGE -> said.add(sentence.replaceFirst("e\\b", "ed").replace("not ", ""));
        case INTERRUPT -> said.add(sentence.replaceFirst("(\\w+ \\w+ \\w+) ", "$1,” she said, “"));
      }
    }
    return "It rained.\n“" + String.join("  ", said) + "” Mara Quill said.\n";
  }
}
