package org.variorum.article.read.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.variorum.article.read.raw.Unreadable;

/**
 * What sites ask of programs (RFC 9309), each asked once and remembered. Thread-safe.
 *
 * <p>A robots.txt that is not there allows all. One that cannot be had because the site is in
 * trouble allows nothing until it can.
 */
final class Robots {

  /** Most of a robots.txt that is read, in bytes: what RFC 9309 wants read at least. */
  static final int LONGEST = 500 << 10;

  /** Longest wait between two pages of a site, in milliseconds, whatever it asks for. */
  static final long LONGEST_WAIT = 5_000;

  private static final int MOST_SITES = 1_000;
  private static final Exchange.Wanted WANTED = new Exchange.Wanted(LONGEST, true);

  /** What a site said. */
  private sealed interface Answer {

    /** Its rules. */
    record Rules(BaseRobotRules rules) implements Answer {}

    /** It would not say, and so nothing may be read. */
    record Trouble(String reason) implements Answer {}
  }

  private final Hops hops;
  private final String name;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Long> lastRead = new ConcurrentHashMap<>();

  /** Asks through {@code hops}, for the program that a robots.txt calls {@code name}. */
  Robots(Hops hops, String name) {
    this.hops = hops;
    this.name = name;
  }

  /**
   * Returns when {@code address} may be read, which may be after a wait.
   *
   * @throws Unreadable if it may not be read
   */
  void admit(WebAddress address, Deadline deadline) throws Unreadable {
    Answer answer = answers.get(address.origin());
    if (answer == null) {
      answer = ask(address, deadline);
      forgetTooMany();
      answers.put(address.origin(), answer);
    }
    switch (answer) {
      case Answer.Trouble(String reason) ->
          throw new Unreadable(
              null,
              "the site's robots.txt could not be read, so that the site is left alone: " + reason);
      case Answer.Rules(BaseRobotRules rules) -> {
        if (!rules.isAllowed(address.toString())) {
          throw new Unreadable(
              null,
              "the site's robots.txt asks programs not to read it: save the page, and give the file");
        }
        await(address.origin(), rules.getCrawlDelay(), deadline);
      }
    }
  }

  private Answer ask(WebAddress address, Deadline deadline) throws Unreadable {
    Optional<Response> response;
    try {
      response = hops.follow(address.robots(), WANTED, deadline, next -> {});
    } catch (Unreadable e) {
      deadline.left();
      return new Answer.Trouble(e.reason());
    }
    int status = response.map(Response::status).orElse(404);
    if (status >= 500 || status == 429) {
      return new Answer.Trouble(Statuses.inWords(status));
    }
    if (status != 200) {
      return new Answer.Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }
    return rules(address, response.orElseThrow());
  }

  private Answer rules(WebAddress address, Response response) throws Unreadable {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    try {
      return new Answer.Rules(
          parser.parseContent(
              address.robots().toString(),
              response.body().readAllBytes(),
              response.header("content-type").orElse("text/plain"),
              List.of(name)));
    } catch (IOException e) {
      throw new Unreadable(null, String.valueOf(e.getMessage()));
    }
  }

  private void await(String origin, long asked, Deadline deadline) throws Unreadable {
    long now = System.nanoTime();
    Long last = lastRead.get(origin);
    if (asked > 0 && last != null) {
      long passed = TimeUnit.NANOSECONDS.toMillis(now - last);
      long wait = Math.min(asked, LONGEST_WAIT) - passed;
      sleep(Math.min(wait, deadline.left()));
    }
    lastRead.put(origin, System.nanoTime());
  }

  private static void sleep(long millis) throws Unreadable {
    try {
      Thread.sleep(Math.max(0, millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable(null, "was given up");
    }
  }

  private void forgetTooMany() {
    if (answers.size() >= MOST_SITES) {
      answers.clear();
      lastRead.clear();
    }
  }
}
