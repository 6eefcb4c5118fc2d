package org.variorum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.article.Outlet;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.check.Check;
import org.variorum.check.Claimed;
import org.variorum.check.Verdict;
import org.variorum.collation.Departure;
import org.variorum.collation.Difference;
import org.variorum.collation.OwnFinding;
import org.variorum.collation.Reading;
import org.variorum.derivation.Evidence;
import org.variorum.derivation.First;
import org.variorum.discrepancy.Alternative;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Discrepancy;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Moment;
import org.variorum.discrepancy.Place;
import org.variorum.discrepancy.Position;
import org.variorum.name.Entity;
import org.variorum.quantity.CountedClass;
import org.variorum.quantity.Quantity;
import org.variorum.quotation.Quotation;
import org.variorum.render.AnnotatedArticleJson;
import org.variorum.render.ArticleJson;
import org.variorum.render.CheckJson;
import org.variorum.render.CsvTable;
import org.variorum.render.JsonRenderer;
import org.variorum.result.CollatedStory;
import org.variorum.text.Span;
import org.variorum.time.Timex;

/** {@code docs/formats.md} names every property and every value that the formats write. */
class FormatsTest {

  private static final String FORMATS = Sources.text("docs/formats.md");

  /** An article of which all is known. */
  private static final Article ARTICLE =
      new Article(
          "a",
          new Outlet("Harbor Courier"),
          "https://courier.example/flood",
          PublicationDate.parse("2016-01-15").orElseThrow(),
          "“Nobody told us”",
          "By Ann Lee",
          "en",
          "“Nobody told us,” Margaret Holloway said on Friday.\n",
          List.of("Two boats at the north gate"),
          List.of("Ann Lee contributed to this report."),
          PublicationDate.parse("2016-01-16T09:30:00Z").orElseThrow(),
          Map.of(Field.PUBLISHED, new Provenance("json-ld", Sureness.DECLARED)));

  static Stream<Class<? extends Enum<?>>> writtenSmall() {
    return Stream.of(
        Sureness.class,
        Quotation.Type.class,
        Quotation.Stance.class,
        Reading.Kind.class,
        Difference.Kind.class,
        Difference.Touch.class,
        Departure.Kind.class,
        OwnFinding.Kind.class,
        Discrepancy.Kind.class,
        Discrepancy.Certainty.class,
        Position.Stance.class,
        Moment.Type.class);
  }

  static Stream<Class<? extends Enum<?>>> writtenAsTheyAre() {
    return Stream.of(
        Timex.Type.class,
        Timex.Mod.class,
        Entity.Type.class,
        Quantity.Kind.class,
        CountedClass.class);
  }

  /** The table of limits, a row a limit, in their order. */
  @Test
  void everyLimitIsNamedWithItsMost() {
    List<String> rows =
        Arrays.stream(Limit.values())
            .map(limit ->
                "| `%s` | %s | %s |"
                    .formatted(limit.key(), inWords(limit.usual()), limit.description()))
            .toList();
    assertThat(FORMATS.lines()).containsSequence(rows);
  }

  private static String inWords(long most) {
    return most % (1 << 20) == 0 ? Limits.inWords(most) : String.format(Locale.ROOT, "%,d", most);
  }

  @ParameterizedTest
  @MethodSource("writtenSmall")
  void everyValueIsNamed(Class<? extends Enum<?>> values) {
    assertThat(Arrays.stream(values.getEnumConstants()))
        .extracting(value -> "`" + value.name().toLowerCase(Locale.ROOT) + "`")
        .allSatisfy(value -> assertThat(FORMATS).contains(value));
  }

  @ParameterizedTest
  @MethodSource("writtenAsTheyAre")
  void everyValueOfAStandardIsNamed(Class<? extends Enum<?>> values) {
    assertThat(Arrays.stream(values.getEnumConstants()))
        .extracting(value -> "`" + value.name() + "`")
        .allSatisfy(value -> assertThat(FORMATS).contains(value));
  }

  @Test
  void everyKindOfEvidenceIsNamed() {
    Stream.concat(Arrays.stream(Evidence.Kind.values()), Arrays.stream(First.values()))
        .map(value -> "`" + value.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
        .forEach(value -> assertThat(FORMATS).contains(value));
  }

  @Test
  void everyPropertyOfAnArticleIsNamed() throws Exception {
    StringBuilder line = new StringBuilder();
    new ArticleJson().write(ARTICLE, line);
    assertNamed(line);
  }

  @Test
  void everyPropertyOfAnAnnotatedArticleIsNamed() throws Exception {
    StringBuilder line = new StringBuilder();
    new AnnotatedArticleJson().write(new Variorum().annotate(ARTICLE), line);
    assertNamed(line);
  }

  @Test
  void everyPropertyOfWhatIsStatedIsNamed() throws Exception {
    Variorum variorum = new Variorum();
    List<Place> places = List.of(new Place(0, new Span(0, 6)));
    Alternative value = new Alternative("2016-01-15", places);
    Discrepancy.Kind kind = Discrepancy.Kind.DATE;
    Facts facts =
        new Facts(
            List.of(
                new Discrepancy(
                    kind, Discrepancy.Certainty.CERTAIN, "when", "any", List.of(value, value))),
            List.of(new Corroboration(kind, "when", value, List.of())),
            List.of(
                new Claim(
                    "it broke",
                    List.of(new Position(Position.Stance.DENIED, "Ann Lee", null, places)))),
            List.of(
                new Moment(
                    "2016-01-15", Moment.Type.EVENT, "it broke", places, OptionalInt.empty())),
            List.of());
    CollatedStory story = variorum.collate(List.of(variorum.annotate(ARTICLE)));
    StringBuilder json = new StringBuilder();
    new JsonRenderer("0.1.0")
        .render(new CollatedStory(story.collation(), story.derivations(), facts), json);
    int start = json.indexOf("\"discrepancies\":");
    String stated = json.substring(start, json.indexOf("\"derivations\":"));
    assertThat(stated).contains("\"disputed\":false", "\"conflict\":null");
    assertNamed(stated);
  }

  @ParameterizedTest
  @EnumSource
  void everyTableAndColumnIsNamed(CsvTable table) {
    assertThat(FORMATS)
        .containsPattern(
            "\\| `" + table.key() + "` \\| .*`" + String.join("`.*`", table.columns()) + "`");
  }

  @Test
  void everyPropertyOfACheckIsNamed() throws Exception {
    Variorum variorum = new Variorum();
    String text = "“Nobody told us that the gate was broken,” Margaret Holloway said.\n";
    Check check =
        variorum
            .checker(List.of(variorum.annotate(Article.of("a", text))))
            .check(new Claimed("Somebody told us that the gate was broken", null));
    StringBuilder line = new StringBuilder();
    new CheckJson().write(check, line);
    assertThat(line).contains("\"departures\":[{");
    assertNamed(line);
  }

  @Test
  void everyVerdictIsNamed() {
    assertThat(Verdict.values())
        .extracting(verdict -> "`" + verdict.key() + "`")
        .allSatisfy(verdict -> assertThat(FORMATS).contains(verdict));
  }

  private static void assertNamed(CharSequence json) {
    List<String> properties =
        Pattern.compile("\"\\w+\":").matcher(json).results().map(MatchResult::group).toList();
    assertThat(properties)
        .isNotEmpty()
        .allSatisfy(property -> assertThat(FORMATS).contains(property));
  }
}
