package org.variorum.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.language.Passage;

/**
 * Finds the names of English news and whom they mean within one document.
 *
 * <p>Linear in the length of the text. Thread-safe: it holds nothing but the word lists and what
 * was learnt, which are read when it is made.
 */
public final class NameFinder {

  private final Lexicon lexicon;
  private final Optional<TypeModel> model;

  /** Reads the word lists, and what was learnt of types where that is built in. */
  public NameFinder() {
    this(TypeModel.builtIn());
  }

  /** One that tells types by {@code model}, or by rules alone where there is none. */
  public NameFinder(Optional<TypeModel> model) {
    this.lexicon = new Lexicon();
    this.model = model;
  }

  /** The word lists, for who needs the same. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** The names of {@code passage}. */
  public Names find(Passage passage) {
    return find(passage, Names.NONE);
  }

  /**
   * The names of {@code passage}, which belongs to a text whose names are {@code known}: a title to
   * its body, say. An entity that is known keeps its full name, so that {@code Penn} in a title is
   * {@code Sean Penn}; only those mentioned in {@code passage} are returned.
   */
  public Names find(Passage passage, Names known) {
    List<Word> words = WordReader.read(lexicon, passage);
    List<Candidate> candidates = candidates(words, known);
    List<Draft> meant =
        new Resolver(lexicon, words, candidates, known, new TypeVotes(model)).resolve();
    Pronouns.vote(words, candidates, meant);
    return names(candidates, meant);
  }

  /** What may speak for the type of each candidate in {@code passage}, in the order of the text. */
  public List<NameClues> clues(Passage passage) {
    List<Word> words = WordReader.read(lexicon, passage);
    TypeFeatures features = new TypeFeatures();
    return candidates(words, Names.NONE).stream()
        .map(candidate -> {
          features.read(new Context(lexicon, words, candidate));
          int[] found = Arrays.copyOf(features.found(), features.count());
          boolean place = lexicon.isPlace(candidate.key());
          return new NameClues(candidate.span(), place, features.votes().clone(), found);
        })
        .toList();
  }

  private List<Candidate> candidates(List<Word> words, Names known) {
    Evidence evidence = new Evidence(lexicon, words, known);
    List<Candidate> candidates =
        new ArrayList<>(Candidates.inRunningText(lexicon, evidence, words));
    candidates.addAll(Headlines.find(lexicon, evidence, words, List.copyOf(candidates), known));
    candidates.sort(Comparator.comparing(Candidate::span));
    return candidates;
  }

  private Names names(List<Candidate> candidates, List<Draft> meant) {
    Map<Draft, Integer> places = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).span().start() < end) {
        continue;
      }
      Draft draft = meant.get(i);
      Integer place = places.get(draft);
      if (place == null) {
        place = entities.size();
        places.put(draft, place);
        entities.add(draft.entity(lexicon));
      }
      mentions.add(new Mention(candidates.get(i).span(), place));
      end = candidates.get(i).span().end();
    }
    return new Names(entities, mentions);
  }
}
