package org.variorum.article.read;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.read.encoding.Mojibake;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * What every reader needs to know of the content that it reads: a whole input, or a part of one
 * that holds many.
 *
 * @param name of the input, for messages
 * @param within which part of the input it is, in words, or null where it is the whole
 * @param id of the article, where the content does not name itself
 * @param hints what was said of the content by what holds it
 * @param depth how many containers it stands in
 * @param expansion watches the innermost packed container that it stands in, or null
 * @param limits what one article may cost
 * @param ids those met in all inputs so far
 */
record OneInput(
    String name,
    @Nullable String within,
    String id,
    Hints hints,
    int depth,
    @Nullable Expansion expansion,
    Limits limits,
    DuplicateIds ids) {

  /** A whole input. */
  static OneInput whole(String name, Hints hints, Limits limits, DuplicateIds ids) {
    return new OneInput(name, null, name, hints, 0, null, limits, ids);
  }

  /**
   * A part of this.
   *
   * @param place where in this, in words
   * @param key what this calls the part, unique in it: the end of its id
   */
  OneInput part(String place, String key, Hints hints) {
    return part(place, key, hints, expansion);
  }

  /** A part of this, which is packed by itself. */
  OneInput part(String place, String key, Hints hints, @Nullable Expansion watch) {
    return new OneInput(name, within(place), id + "#" + key, hints, depth + 1, watch, limits, ids);
  }

  /** What this holds as its only content: what a compressed file unpacks to. */
  OneInput unpacked(Expansion watch) {
    return new OneInput(name, within, id, hints, depth + 1, watch, limits, ids);
  }

  /** Refuses containers in containers without end. */
  void refuseTooDeep() throws Unreadable {
    if (depth > limits.get(Limit.CONTAINERS)) {
      throw new Unreadable(
          null, "stands in more than " + limits.get(Limit.CONTAINERS) + " containers");
    }
  }

  private @Nullable String within(@Nullable String place) {
    String both =
        Stream.of(Optional.ofNullable(within), Optional.ofNullable(place))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return both.isEmpty() ? null : both;
  }

  /** A rejection of something in this content; {@code place} null for all of it. */
  ReadResult rejected(@Nullable String place, String reason) {
    return new ReadResult.Rejected(new Rejection(name, within(place), reason));
  }

  /** A rejection of this content, or of what is left of it, for a mistake of ours. */
  ReadResult failed(Throwable mistake) {
    return rejected(null, "failed, which is a mistake of Variorum: " + mistake);
  }

  /** A rejection of this content for what {@code trouble} says. */
  ReadResult rejected(Unreadable trouble) {
    return rejected(trouble.place(), trouble.reason());
  }

  /**
   * What comes of {@code draft}, whose id is this content's unless it names itself. Mojibake is
   * undone where it can be: contents of any kind were written by programs that got it wrong.
   *
   * @param place where in this content it stands, or null where it is the whole
   */
  ReadResult result(Draft draft, @Nullable String place) {
    ArticleFields fields = new ArticleFields();
    fields.set(Mojibake.undoneIn(draft));
    if (draft.id() == null) {
      fields.set(Field.ID, id, 0);
    }
    if (place == null) {
      fields.fillFrom(hints, depth > 0);
    }
    return result(fields, 0, line -> place);
  }

  /**
   * What comes of {@code fields}, all of which have been read.
   *
   * @param line where the article begins; 0 where it is the whole content
   * @param place says in words where a line is
   */
  ReadResult result(ArticleFields fields, int line, IntFunction<@Nullable String> place) {
    Optional<ArticleFields.Trouble> trouble = fields.trouble(line);
    if (trouble.isPresent()) {
      return rejected(place.apply(trouble.get().line()), trouble.get().reason());
    }
    Article article = fields.article();
    Optional<String> beyond = new TextBounds(limits).trouble(article);
    if (beyond.isPresent()) {
      return rejected(place.apply(line), beyond.get());
    }
    return ids.metBefore(article.id(), name, line)
        .map(
            first -> rejected(place.apply(line), alreadyIn(first, article.id(), place.apply(line))))
        .orElseGet(() -> new ReadResult.Read(article));
  }

  private String alreadyIn(String first, String id, @Nullable String place) {
    return first.equals(name) && within(place) == null
        ? "was read already"
        : "its id “" + id + "” was met already in " + first;
  }
}
