package org.variorum.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An outlet among the accounts of a story, with the ways in which others may name it.
 *
 * @param name as its accounts have it
 * @param words of its name, as they are compared
 * @param agency which agency it is, or null
 * @param accounts the indexes of its accounts
 */
record KnownOutlet(
    String name, List<String> words, @Nullable String agency, List<Integer> accounts) {

  /** Shorter initials mean too much else: a state, a party, an hour. */
  private static final int LEAST_INITIALS = 3;

  /** How surely a printed name means an outlet. */
  enum Match {
    /** By its name. */
    WHOLE,
    /** By its last word after an article, or by initials: enough where no other is called so. */
    PART,
    NONE
  }

  /**
   * A name as somebody prints it.
   *
   * @param words as they are compared
   * @param printed the same words as they stand there
   * @param agency which agency goes by it, or null
   * @param article whether "the" stands before it
   */
  record Printed(
      List<String> words, List<String> printed, @Nullable String agency, boolean article) {

    static Printed of(String name, OutletNames names) {
      List<String> printed = new ArrayList<>();
      for (String word : name.split("[^\\p{L}\\p{Nd}’'.-]+", -1)) {
        if (OutletNames.words(word).size() == 1) {
          printed.add(word);
        }
      }
      boolean article = name.regionMatches(true, 0, "the ", 0, 4);
      return new Printed(OutletNames.words(name), printed, names.agency(name), article);
    }
  }

  /** By what its name may be looked up: each of its words, initials, its address in one word. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>(words);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.charAt(0));
      if (initials.length() > 1) {
        keys.add(initials.toString());
      }
    }
    keys.add(host());
    if (agency != null) {
      keys.add(agency);
    }
    return keys;
  }

  /** {@code exampletimes} of {@code www.exampletimes.com}; empty where its name is no address. */
  private String host() {
    String bare = name.startsWith("www.") ? name.substring(4) : name;
    int dot = bare.indexOf('.');
    return dot > 0 && bare.indexOf(' ') < 0 ? bare.substring(0, dot).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether {@code said} means this outlet. */
  Match match(Printed said) {
    if (said.agency() != null && said.agency().equals(agency)) {
      return Match.WHOLE;
    }
    if (said.words().isEmpty() || words.isEmpty() || said.agency() != null) {
      return Match.NONE;
    }
    boolean whole =
        OutletNames.withoutMedia(said.words()).equals(OutletNames.withoutMedia(words))
            || String.join("", said.words()).equals(host());
    if (whole) {
      return Match.WHOLE;
    }
    return said.article() && isPart(said.words()) || isInitials(said.printed())
        ? Match.PART
        : Match.NONE;
  }

  /**
   * {@code the Courier} for {@code Harbour Courier}: all its words stand there, the head among
   * them; or all but what stands behind, as in {@code Evening Herald of Castermoor}.
   */
  private boolean isPart(List<String> said) {
    boolean fewer = said.size() < words.size() && words.containsAll(said);
    boolean front =
        said.size() >= 2 && words.subList(0, Math.min(said.size(), words.size())).equals(said);
    return fewer && (said.contains(words.getLast()) || front);
  }

  /** {@code NYT}, {@code NY Times} for {@code New York Times}. */
  private boolean isInitials(List<String> printed) {
    int at = 0;
    int letters = 0;
    boolean any = false;
    for (String word : printed) {
      if (at < words.size() && words.get(at).equals(word.toLowerCase(Locale.ROOT))) {
        at++;
        letters += word.length();
      } else if (word.length() >= 2 && initialsAt(at, word)) {
        at += word.length();
        letters += word.length();
        any = true;
      } else {
        return false;
      }
    }
    return any && at == words.size() && letters >= LEAST_INITIALS;
  }

  private boolean initialsAt(int at, String initials) {
    if (at + initials.length() > words.size()) {
      return false;
    }
    for (int i = 0; i < initials.length(); i++) {
      char initial = initials.charAt(i);
      if (!Character.isUpperCase(initial)
          || words.get(at + i).charAt(0) != Character.toLowerCase(initial)) {
        return false;
      }
    }
    return true;
  }
}
