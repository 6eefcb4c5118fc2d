package org.variorum.article.read.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import org.variorum.article.PublicationDate;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limit;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * Fetches pages by http and https, within {@link Limit#FETCH_BYTES}, {@link Limit#FETCH_SECONDS}
 * and {@link Limit#REDIRECTS}, as robots.txt allows. It remembers what the sites asked for and
 * nothing else. Thread-safe.
 */
public final class Fetcher {

  private static final int FIRST_YEAR_OF_THE_WEB = 1991;
  private static final int LAST_YEAR = 2100;

  private final Limits limits;
  private final Hops hops;
  private final Robots robots;

  /** Fetches from the network of this machine. */
  public Fetcher(Limits limits, Fetching fetching) {
    this(limits, fetching, new Network.OfThisMachine());
  }

  Fetcher(Limits limits, Fetching fetching, Network network) {
    this.limits = limits;
    this.hops = new Hops(network, fetching, limits.get(Limit.REDIRECTS));
    this.robots = new Robots(hops, fetching.robotName());
  }

  /**
   * What is found at {@code address}, all of it.
   *
   * @throws Unreadable if it is no address, may not be read, or gives no page, with the reason
   */
  public Page fetch(String address) throws Unreadable {
    WebAddress start = WebAddress.parse(address);
    Deadline deadline = Deadline.in(limits.get(Limit.FETCH_SECONDS));
    FutureTask<Page> task = new FutureTask<>(() -> fetch(start, deadline));
    // On a thread of its own, since a name server keeps us waiting as long as it likes. It is a
    // virtual one, since these let go of a connection when they are interrupted.
    Thread.ofVirtual().name("fetch").start(task);
    try {
      return task.get(deadline.left(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw deadline.passed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable(null, "was given up");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Unreadable unreadable) {
        throw unreadable;
      }
      throw new Unreadable(null, "failed, which is a mistake of Variorum: " + e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private Page fetch(WebAddress start, Deadline deadline) throws Unreadable {
    Exchange.Wanted wanted = new Exchange.Wanted(limits.get(Limit.FETCH_BYTES), false);
    Response response =
        hops.follow(start, wanted, deadline, next -> robots.admit(next, deadline))
            .orElseThrow(() ->
                new Unreadable(
                    null,
                    "is redirected in a circle, or more than "
                        + limits.get(Limit.REDIRECTS)
                        + " times"));
    if (response.status() != 200) {
      throw new Unreadable(null, Statuses.inWords(response.status()));
    }
    return new Page(response, hints(response));
  }

  private static Hints hints(Response response) {
    Optional<ContentType> type = response.header("content-type").flatMap(Fetcher::contentType);
    return new Hints(
        type.map(ContentType::getMimeType).map(name -> name.toLowerCase(Locale.ROOT)).orElse(null),
        type.map(known -> known.getParameter("charset")).orElse(null),
        response.url(),
        response.header("date").map(Fetcher::date).orElse(null));
  }

  private static Optional<ContentType> contentType(String header) {
    try {
      return Optional.ofNullable(ContentType.parseLenient(header));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The date of the answer; null where its clock is out of order. */
  private static @Nullable PublicationDate date(String header) {
    try {
      OffsetDateTime moment =
          OffsetDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      boolean sane = moment.getYear() >= FIRST_YEAR_OF_THE_WEB && moment.getYear() <= LAST_YEAR;
      return sane ? new PublicationDate(moment.toLocalDate(), moment) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
