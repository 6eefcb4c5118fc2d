package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of pages, which are a headline and often the outlet's name beside it. */
final class Titles {

  /** What stands between a headline and an outlet's name. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s[|\\-–—:·•«»‹›~/]{1,2}\\s|\\s?\\|\\s?");

  /** Nobody sets off more. */
  private static final int MOST_PARTS = 12;

  private Titles() {}

  /** What {@code title} is made of: at least one part. */
  static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    Matcher between = BETWEEN.matcher(title);
    for (; parts.size() < MOST_PARTS && between.find(); from = between.end()) {
      if (between.start() > from) {
        parts.add(title.substring(from, between.start()).strip());
      }
    }
    if (from < title.length() || parts.isEmpty()) {
      parts.add(title.substring(from).strip());
    }
    return List.copyOf(parts);
  }

  /** Whether {@code title} is {@code heading}, or that and something more set off by a mark. */
  static boolean names(String title, String heading) {
    if (Wording.same(title, heading)) {
      return true;
    }
    Matcher between = BETWEEN.matcher(title);
    for (int count = 0; count < MOST_PARTS && between.find(); count++) {
      if (Wording.same(title.substring(0, between.start()), heading)
          || Wording.same(title.substring(between.end()), heading)) {
        return true;
      }
    }
    return false;
  }

  /** {@code title} without the outlet's name at its end or start. */
  static String without(Predicate<String> outlet, String title) {
    String rest = title;
    for (int count = 0; count < MOST_PARTS; count++) {
      rest = withoutOne(outlet, rest);
    }
    return rest;
  }

  private static String withoutOne(Predicate<String> outlet, String title) {
    Matcher between = BETWEEN.matcher(title);
    for (int count = 0; count < MOST_PARTS && between.find(); count++) {
      if (outlet.test(title.substring(0, between.start()))) {
        return title.substring(between.end()).strip();
      }
      if (outlet.test(title.substring(between.end()))) {
        return title.substring(0, between.start()).strip();
      }
    }
    return title;
  }
}
