package org.variorum.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.align.Locator;
import org.variorum.align.Symbol;
import org.variorum.language.NormalForms;
import org.variorum.language.Passage;
import org.variorum.quotation.AnnotatedText;
import org.variorum.text.NormalWord;

/**
 * Finds printed words among spoken ones and tells how they depart from these. Thread-safe; finding
 * takes time by the length of the words, not of the texts.
 */
public final class SpokenIndex {

  /** Less of the words, by weight, is found by chance. */
  private static final double LEAST_SHARE = 0.5;

  /** Words of content that have to be the same, unless all words are. */
  private static final double LEAST_WEIGHT = 2;

  /** What a word of grammar is worth, beside 1 for others. */
  private static final double GRAMMAR = 0.4;

  /** So many texts are looked at for one wording. */
  private static final int MOST_TEXTS = 1_000;

  private final NormalForms forms;
  private final List<SpokenText> texts;
  private final Map<String, Integer> codes = new HashMap<>();
  private final Locator locator;

  SpokenIndex(List<SpokenText> texts, NormalForms forms) {
    this.texts = texts;
    this.forms = forms;
    List<List<Symbol>> symbols = new ArrayList<>();
    for (SpokenText text : texts) {
      symbols.add(
          text.words().stream()
              .map(word -> symbol(word, codes.computeIfAbsent(word.form(), form -> codes.size())))
              .toList());
    }
    this.locator = new Locator(symbols);
  }

  /** Over what is quoted in each of {@code fields}, which {@link Placed#text} counts. */
  public static SpokenIndex ofQuotations(Stream<AnnotatedText> fields) {
    NormalForms forms = new NormalForms();
    SpeechFinder speeches = new SpeechFinder(forms);
    return new SpokenIndex(
        fields.map(field -> SpokenText.of(field.text(), speeches.in(0, field))).toList(), forms);
  }

  /** Over all words of each of {@code fields}, quoted or not, in one turn of nobody's. */
  public static SpokenIndex ofAll(Stream<AnnotatedText> fields) {
    NormalForms forms = new NormalForms();
    return new SpokenIndex(
        fields.map(field -> SpokenText.all(field.passage(), forms)).toList(), forms);
  }

  /**
   * Where {@code words} stand, the place that has most of them first; of equals, in the order of
   * the texts. Quotation marks among the words are passed over, marks of omission are understood.
   */
  public List<Placed> find(Passage words) {
    List<NormalWord> normal = forms.of(words.text(), words.tokens());
    List<Integer> onePiece = words.tokens().stream().map(token -> 0).toList();
    return find(new Wording(0, words.text(), words.tokens(), onePiece, normal), MOST_TEXTS);
  }

  /** Where {@code quoted} stands in the {@code most} texts that have most of it. */
  List<Placed> find(Wording quoted, int most) {
    List<Symbol> sought = new ArrayList<>();
    double whole = 0;
    for (NormalWord word : quoted.words()) {
      sought.add(symbol(word, codes.getOrDefault(word.form(), -1)));
      whole += sought.getLast().weight();
    }
    List<Placed> found = new ArrayList<>();
    for (Locator.Located located : locator.find(sought, most)) {
      double share = located.weight() / whole;
      boolean all = share > 1 - 1e-9;
      if (all || share >= LEAST_SHARE && located.weight() >= LEAST_WEIGHT) {
        found.add(
            DepartureFinder.of(
                located.text(), texts.get(located.text()), quoted, located.runs(), share));
      }
    }
    return found;
  }

  private static Symbol symbol(NormalWord word, int code) {
    return new Symbol(code, code, Likeness.weight(word.form()) == 1 ? 1 : GRAMMAR);
  }
}
