package org.variorum.article.read;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.web.Fetcher;
import org.variorum.article.read.web.Fetching;

/**
 * Reads articles out of inputs of any kind, in the order of the inputs. Thread-safe; each stream it
 * gives is for one thread.
 */
public final class ArticleReader {

  private final Limits limits;
  private final Fetcher fetcher;
  private final Watcher watcher;

  /** Reads within {@link Limits#DEFAULT}. */
  public ArticleReader() {
    this(Limits.DEFAULT);
  }

  /** Reads within {@code limits}, and of the web what is public. */
  public ArticleReader(Limits limits) {
    this(limits, Fetching.DEFAULT, Watcher.NONE);
  }

  /**
   * Reads within {@code limits}, and of the web what {@code fetching} says.
   *
   * @param watcher is told what is being read
   */
  public ArticleReader(Limits limits, Fetching fetching, Watcher watcher) {
    this.limits = limits;
    this.fetcher = new Fetcher(limits, fetching);
    this.watcher = watcher;
  }

  /**
   * The articles of {@code inputs} and what had to be rejected, each read when it is asked for. The
   * memory this takes is bounded by {@link Limits} and the ids met so far, not by the length of the
   * inputs. Nothing about an input throws: not that it is absent, forbidden, broken or binary.
   *
   * @return to be closed if it is not read to its end
   */
  public Stream<ReadResult> read(List<Input> inputs) {
    OpenInput opener = new OpenInput(limits, new DuplicateIds(), fetcher, watcher);
    Results results = Results.each(List.copyOf(inputs).iterator(), opener::open);
    Spliterator<ReadResult> parts =
        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(parts, false).onClose(results::close);
  }
}
