package org.variorum.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.variorum.collation.InventedSpeech.Change;

/**
 * Accounts of invented speech, changed in ways known beforehand: these are found, and no others.
 */
class KnownChangesTest {

  private static final String ACCOUNTS = "abcd";

  /** How a quotation is laid out. */
  private enum Layout {
    WHOLE,
    INTERRUPTED,
    PARAGRAPHS
  }

  /** Pairs of quotation marks. */
  private static final List<String> STYLES = List.of("“”", "\"\"", "«»", "„“", "‘’");

  /** What the accounts say, before it is laid out, and what must be found. */
  private record Story(List<String> said, List<String> expected) {

    static Story of(Random random, int count, int sentences) {
      InventedSpeech speech = new InventedSpeech(random, sentences);
      String all = ACCOUNTS.substring(0, count);
      List<String> expected = new ArrayList<>();
      List<String> said = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        char account = all.charAt(i);
        List<Change> changes = new ArrayList<>();
        if (account != 'a') {
          add(changes, random.nextInt(5) == 0 ? speech.clip(random.nextBoolean(), 4) : null);
          for (int n = random.nextInt(4); n > 0; n--) {
            add(changes, speech.change());
          }
        }
        changes.forEach(change -> expected.add(change.drawn(account, all)));
        said.add(speech.said(changes));
      }
      return new Story(said, expected);
    }

    private static void add(List<Change> changes, @Nullable Change change) {
      if (change != null) {
        changes.add(change);
      }
    }
  }

  @Property(tries = 300)
  void whatIsChangedIsFoundAndNothingElse(
      @ForAll int seed,
      @ForAll @IntRange(min = 2, max = 4) int count,
      @ForAll @IntRange(min = 1, max = 4) int sentences) {
    Random random = new Random(seed);
    Story story = Story.of(random, count, sentences);
    List<String> texts = new ArrayList<>();
    for (String said : story.said()) {
      Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
      texts.add(printed(said, layout, STYLES.get(random.nextInt(2))));
    }
    assertThat(Accounts.differences(texts.toArray(String[]::new)))
        .containsExactlyInAnyOrderElementsOf(story.expected());
  }

  @Property(tries = 60)
  void theStyleOfMarksChangesNothing(@ForAll int seed) {
    Story story = Story.of(new Random(seed), 3, 3);
    List<String> found = found(story, Layout.WHOLE, STYLES.getFirst());
    for (String style : STYLES) {
      assertThat(found(story, Layout.WHOLE, style)).as(style).isEqualTo(found);
    }
  }

  @Property(tries = 60)
  void paragraphsChangeNothing(@ForAll int seed) {
    Story story = Story.of(new Random(seed), 3, 3);
    List<String> found = found(story, Layout.WHOLE, STYLES.getFirst());
    assertThat(found(story, Layout.PARAGRAPHS, STYLES.getFirst())).isEqualTo(found);
    assertThat(found(story, Layout.INTERRUPTED, STYLES.getFirst())).isEqualTo(found);
  }

  @Property(tries = 60)
  void theOrderOfAccountsChangesNothing(@ForAll int seed) {
    Story story = Story.of(new Random(seed), 4, 2);
    List<String> texts =
        story.said().stream().map(said -> printed(said, Layout.WHOLE, "“”")).toList();
    List<String> found = Accounts.differences(texts.toArray(String[]::new));
    List<String> turned = new ArrayList<>(texts.subList(1, 4));
    turned.add(texts.getFirst());
    assertThat(Accounts.differencesOf("bcda", turned)).containsExactlyElementsOf(found);
  }

  @Property(tries = 60)
  void sentencesThatAreMovedAreOneDifference(@ForAll int seed, @ForAll boolean interrupted) {
    InventedSpeech speech = new InventedSpeech(new Random(seed), 2);
    String first = speech.sentence(0);
    String second = speech.sentence(1);
    Layout layout = interrupted ? Layout.INTERRUPTED : Layout.WHOLE;
    assertThat(
            Accounts.differences(
                printed(first + " " + second, layout, "“”"),
                printed(second + " " + first, Layout.WHOLE, "“”")))
        .singleElement()
        .asString()
        .isIn(
            "order ab“" + first.replaceAll("\\.$", "") + "”",
            "order ab“" + second.replaceAll("\\.$", "") + "”");
  }

  private static List<String> found(Story story, Layout layout, String style) {
    return Accounts.differences(
        story.said().stream().map(said -> printed(said, layout, style)).toArray(String[]::new));
  }

  private static String printed(String words, Layout layout, String style) {
    char open = style.charAt(0);
    char close = style.charAt(1);
    String said = words.replaceAll("\\.$", ",") + close + " Ada Brandt said.\n";
    int stop = words.indexOf(". The ");
    if (stop < 0 || words.charAt(stop - 1) == '.') {
      return open + said;
    }
    String first = words.substring(0, stop);
    String second = words.substring(stop + 2).replaceAll("[.,]$", "");
    return switch (layout) {
      case WHOLE -> open + said;
      case INTERRUPTED ->
          open + first + "," + close + " Ada Brandt said. " + open + second + "." + close + "\n";
      case PARAGRAPHS -> open + first + ".\n" + open + second + "," + close + " Ada Brandt said.\n";
    };
  }
}
