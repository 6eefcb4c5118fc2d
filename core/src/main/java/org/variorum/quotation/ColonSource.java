package org.variorum.quotation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.language.Passage;
import org.variorum.language.WordClass;
import org.variorum.name.Mention;
import org.variorum.name.Names;
import org.variorum.name.RoleNouns;
import org.variorum.text.Span;

/**
 * Who speaks behind a colon in a sentence without a reporting verb: {@code Quill was blunt: “…”};
 * {@code The pier is lost – Dora Quill: “…”}; {@code “Pier lost,” by the Gazette's Tom Reed: “…”}.
 *
 * <p>Only a name, a pronoun, the noun of a role or of a document: other subjects do not speak.
 */
final class ColonSource {

  /** How many tokens before the colon a name that signs may begin. */
  private static final int LONGEST_SIGNATURE = 8;

  private final Passage passage;
  private final Names names;
  private final NounPhrases phrases;

  ColonSource(Groundwork ground) {
    this.passage = ground.passage();
    this.names = ground.names();
    this.phrases = ground.phrases();
  }

  /** The tokens that name the speaker in the sentence from {@code from} to the colon, or null. */
  @Nullable Span before(int from, int colon) {
    Span signature = signature(from, colon);
    if (signature != null) {
      return signature;
    }
    Span subject = phrases.sentenceSubject(from, colon);
    return subject != null && speaks(subject) ? subject : null;
  }

  /** The names, or the document, between a dash, "by" or "from" and the colon. */
  private @Nullable Span signature(int from, int colon) {
    for (int i = colon - 1; i >= Math.max(from, colon - LONGEST_SIGNATURE); i--) {
      String word = passage.lower(i);
      boolean opens = word.equals("by") || word.equals("from") || NounPhrases.isDash(word);
      if (opens && i + 1 < colon) {
        Span phrase = phrases.after(i + 1, colon);
        boolean body = phrase != null && phrase.end() == colon && isBody(phrase);
        return body || areNames(i + 1, colon) ? new Span(i + 1, colon) : null;
      }
    }
    return null;
  }

  /** Whether nothing but names, and what joins them, stands from {@code from} to the colon. */
  private boolean areNames(int from, int colon) {
    int i = from;
    boolean named = false;
    while (i < colon) {
      Optional<Mention> name = names.at(passage.tokens().get(i).start());
      named = name.isPresent();
      boolean joins = passage.lower(i).equals("and") || passage.word(i).equals("’s");
      if (!named && !joins && !Character.isUpperCase(passage.word(i).codePointAt(0))) {
        return false;
      }
      i = named ? passage.tokenFrom(name.get().span().end()) : i + 1;
    }
    return named;
  }

  private boolean speaks(Span subject) {
    for (int i = subject.start(); i < subject.end(); i++) {
      if (names.at(passage.tokens().get(i).start()).isPresent()
          || WordClass.of(passage.lower(i)) == WordClass.SUBJECT_PRONOUN
          || RoleNouns.gender(passage.lower(i)).isPresent()) {
        return true;
      }
    }
    return isBody(subject);
  }

  private boolean isBody(Span phrase) {
    return IntStream.range(phrase.start(), phrase.end())
        .mapToObj(passage::lower)
        .anyMatch(Bodies::has);
  }
}
