package org.variorum.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The closed classes of English words: short lists that are all but complete, which is what lets
 * rules do without a tagger. Everything else is {@link #OPEN}.
 */
public enum WordClass {
  /** {@code he}, {@code they}: pronouns that can be a subject. */
  SUBJECT_PRONOUN("he she they it i we you who everyone everybody someone somebody nobody one"),
  /** {@code him}, {@code them}: pronouns that cannot. */
  OBJECT_PRONOUN("him them me us whom himself herself themselves itself myself ourselves yourself"),
  /** {@code the}, {@code his}, {@code some}: words that begin a noun phrase. */
  DETERMINER(
      "the a an this that these those his her its their my our your another some any each every"
          + " several many few both all most no more other one two three four five six seven eight"
          + " nine ten"),
  /** Words that begin a prepositional phrase. */
  PREPOSITION(
      "of in on at to for from with by about against among around as before after between beyond"
          + " during despite inside into like near off onto outside over per since through"
          + " throughout toward towards under until upon versus via within without amid behind"
          + " across along above below beside besides except following regarding including"),
  /** Words that join or begin clauses. */
  CONJUNCTION(
      "and or but nor yet so because although though while whereas if unless whether when where"
          + " which whose than whenever wherever once why how what then however meanwhile"),
  /** Auxiliary verbs, with their contracted forms. */
  AUXILIARY(
      "is are was were be been being am has have had having do does did doing done isn't aren't"
          + " wasn't weren't hasn't haven't hadn't don't doesn't didn't"),
  /** Modal verbs. */
  MODAL(
      "will would shall should can could may might must cannot won't wouldn't shan't shouldn't"
          + " can't couldn't mightn't mustn't ought"),
  /** Words that negate. */
  NEGATION("not never neither nobody nothing nowhere without none n't"),
  /** Words that make a statement less sure. */
  HEDGE(
      "perhaps maybe possibly probably likely apparently reportedly allegedly seemingly"
          + " presumably supposedly almost nearly about roughly approximately somewhat kind sort"
          + " seem seems seemed appear appears appeared"),
  /** Frequent adverbs that stand between a subject and its verb; those in -ly are found by form. */
  ADVERB(
      "also later then now again often once still just already soon always ever even only too here"
          + " there today yesterday tomorrow tonight earlier recently afterward afterwards further"
          + " furthermore instead rather quite very well back"),
  /** All other words; named here are those that end like adverbs and are none. */
  OPEN(
      "ally anomaly apply assembly belly bully butterfly chilly comply costly cowardly curly daily"
          + " deadly doily elderly emily family firefly folly friendly ghastly grisly hilly holly"
          + " homily imply italy jelly july kelly lively lonely lovely melancholy molly monopoly"
          + " monthly multiply nightly orderly panoply polly rally reilly reply scholarly silly"
          + " supply tally unfriendly unruly weekly willy worldly yearly");

  private static final Map<String, WordClass> CLASSES = classes();

  private final String words;

  WordClass(String words) {
    this.words = words;
  }

  private static Map<String, WordClass> classes() {
    Map<String, WordClass> classes = new HashMap<>();
    for (WordClass wordClass : values()) {
      for (String word : wordClass.words.split(" ", -1)) {
        classes.putIfAbsent(word, wordClass);
      }
    }
    return Map.copyOf(classes);
  }

  /** The class of a word, whatever its case and apostrophe. */
  public static WordClass of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    WordClass known = CLASSES.get(lower);
    if (known != null) {
      return known;
    }
    return lower.endsWith("ly") && lower.length() > 4 ? ADVERB : OPEN;
  }
}
