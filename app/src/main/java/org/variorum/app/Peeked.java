package org.variorum.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.variorum.article.read.ReadResult;

/**
 * What is being read, of which the first were waited for: how many there are decides how well each
 * can be read.
 *
 * @param results all of them, in order; to be closed
 * @param areMany whether there are more than were asked for
 */
record Peeked(Stream<ReadResult> results, boolean areMany) {

  /** Waits until {@code most} articles and one more are read, or all. */
  static Peeked of(Stream<ReadResult> results, int most) {
    Spliterator<ReadResult> rest = results.spliterator();
    List<ReadResult> first = new ArrayList<>();
    int articles = 0;
    while (articles <= most && rest.tryAdvance(first::add)) {
      articles += first.getLast() instanceof ReadResult.Read ? 1 : 0;
    }
    Stream<ReadResult> following =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(Spliterators.iterator(rest), 0), false);
    Stream<ReadResult> all = Stream.concat(first.stream(), following).onClose(results::close);
    return new Peeked(all, articles > most);
  }
}
