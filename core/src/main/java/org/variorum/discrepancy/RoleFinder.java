package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.discrepancy.Discrepancy.Certainty;
import org.variorum.discrepancy.Discrepancy.Kind;
import org.variorum.name.Entity;
import org.variorum.name.Identity;
import org.variorum.name.Mention;
import org.variorum.name.StoryNames;
import org.variorum.text.Span;

/**
 * Offices that accounts give to one person and of which nobody holds two at once: finance minister
 * and foreign minister, and an office and the same with "former" before it. One may have changed
 * office between what is told, so that a person must judge.
 */
final class RoleFinder {

  private static final String RULE = "office-of-one-person";

  /** So many characters before a name its role begins at most. */
  private static final int NEAR = 70;

  /** Offices that exclude each other: in a row, ways of writing one are joined by a slash. */
  private static final List<List<Set<String>>> OFFICES =
      List.of(
          offices(
              "prime minister/premier, finance minister, foreign minister/foreign secretary,"
                  + " defense minister/defence minister/defence secretary/defense secretary,"
                  + " interior minister/home secretary, justice minister, health minister/health"
                  + " secretary, education minister/education secretary, transport"
                  + " minister/transport secretary, agriculture minister, trade minister,"
                  + " environment minister, labor minister/labour minister, energy minister, culture"
                  + " minister, treasury secretary, secretary of state, attorney general"),
          offices("police chief/chief of police, fire chief, coroner"),
          offices(
              "prosecutor/district attorney, defense attorney/defence lawyer/defense lawyer/public"
                  + " defender, judge"),
          offices(
              "sen./senator, rep./representative/congressman/congresswoman, gov./governor,"
                  + " mayor, councilman/councilwoman"),
          offices(
              "ceo/chief executive/chief executive officer, coo/chief operating officer,"
                  + " cfo/chief financial officer"));

  private static final Pattern FORMER =
      Pattern.compile("^(?:former|ex-?|onetime|one-time|retired) ?");

  private static final Pattern FORMERLY =
      Pattern.compile("(?:former|ex|onetime|one-time|retired|late)[ -]$");

  /** What stands before a name, with no more than a comma between. */
  private static final Pattern BEFORE = Pattern.compile("([\\p{L}.'’ -]+),? $");

  /** ", the finance minister": what stands behind a name. */
  private static final Pattern AFTER = Pattern.compile(", (?:the |a |an )?([\\p{L}.'’ -]{1,70})");

  private static final Pattern OUTGOING =
      Pattern.compile("\\b(?:outgoing|incoming|acting|then|deputy|assistant|vice|shadow)\\b.*");

  private RoleFinder() {}

  private static List<Set<String>> offices(String row) {
    List<Set<String>> offices = new ArrayList<>();
    for (String office : row.split(", ?", -1)) {
      offices.add(Set.of(office.strip().split("/", -1)));
    }
    return List.copyOf(offices);
  }

  /** What {@code accounts}, whose names are {@code names}, part on. */
  static List<Discrepancy> in(List<Account> accounts, StoryNames names) {
    List<Discrepancy> found = new ArrayList<>();
    Set<Integer> compared = new TreeSet<>();
    for (int i = 0; i < names.identities().size(); i++) {
      Identity identity = names.identities().get(i);
      if (identity.type() == Entity.Type.PERSON && identity.roles().size() > 1) {
        compared.add(i);
      }
    }
    Map<Beside, Place> places = places(accounts, compared, wanted(names, compared));
    for (int i : compared) {
      Identity identity = names.identities().get(i);
      List<Held> held = held(identity, i, places);
      for (List<Set<String>> exclusive : OFFICES) {
        offices(identity, held, exclusive).ifPresent(found::add);
      }
      former(identity, held).ifPresent(found::add);
    }
    return found;
  }

  /**
   * A role that an account gives to a person.
   *
   * @param words in small letters
   * @param office the same without "former"
   * @param place where it stands
   */
  private record Held(String words, String office, Place place) {

    boolean isFormer() {
      return !words.equals(office);
    }
  }

  /**
   * Words beside a name of a person.
   *
   * @param account in which they stand
   * @param identity whose name it is
   * @param words in small letters
   */
  private record Beside(int account, int identity, String words) {}

  private static List<Held> held(Identity identity, int index, Map<Beside, Place> places) {
    List<Held> held = new ArrayList<>();
    for (Identity.Role role : identity.roles()) {
      String words = words(role);
      String office = FORMER.matcher(words).replaceFirst("");
      for (int account : role.accounts()) {
        Place place = places.get(new Beside(account, index, words));
        if (place != null) {
          held.add(new Held(words, office, place));
        }
      }
    }
    return held;
  }

  private static String words(Identity.Role role) {
    return role.words().toLowerCase(Locale.ROOT);
  }

  /** What is looked for: each role where an account gives it, unless it is held but in part. */
  private static Set<Beside> wanted(StoryNames names, Set<Integer> compared) {
    Set<Beside> wanted = new HashSet<>();
    for (int identity : compared) {
      for (Identity.Role role : names.identities().get(identity).roles()) {
        String words = words(role);
        if (!OUTGOING.matcher(words).find()) {
          role.accounts().forEach(account -> wanted.add(new Beside(account, identity, words)));
        }
      }
    }
    return wanted;
  }

  /**
   * Where each of {@code wanted} stands first; what stands there in quotation marks is left out.
   * Each name of those {@code compared} is looked at once, whatever the number of its roles.
   */
  private static Map<Beside, Place> places(
      List<Account> accounts, Set<Integer> compared, Set<Beside> wanted) {
    Map<Beside, Place> places = new HashMap<>();
    for (Account account : accounts) {
      for (Mention mention : account.body().names().mentions()) {
        int identity = account.identityOf(mention);
        if (!compared.contains(identity)) {
          continue;
        }
        beside(account.body().text(), mention.span())
            .forEach((words, span) -> {
              Beside beside = new Beside(account.index(), identity, words);
              if (wanted.remove(beside) && !account.isQuoted(span)) {
                places.put(beside, new Place(account.index(), span));
              }
            });
      }
    }
    return places;
  }

  /** The words that may be a role beside {@code name}, with their place. */
  private static Map<String, Span> beside(String text, Span name) {
    Map<String, Span> found = new HashMap<>();
    int start = name.start();
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
    if (before.find()) {
      int from = start - before.group().length();
      String words = small(before.group(1));
      for (int at = 0; at < words.length(); at++) {
        if (!isLetter(words, at - 1) && !FORMERLY.matcher(words.substring(0, at)).find()) {
          found.put(words.substring(at), new Span(from + at, from + words.length()));
        }
      }
    }
    int end = name.end();
    Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
    if (after.lookingAt()) {
      int from = end + after.start(1);
      String words = small(after.group(1));
      for (int length = 1; length <= words.length(); length++) {
        if (!isLetter(words, length)) {
          found.putIfAbsent(words.substring(0, length), new Span(from, from + length));
        }
      }
    }
    return found;
  }

  /** In small letters, each where it stood. */
  private static String small(String words) {
    StringBuilder small = new StringBuilder(words.length());
    words.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
    return small.toString();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static Optional<Discrepancy> offices(
      Identity identity, List<Held> held, List<Set<String>> exclusive) {
    Map<Integer, List<Held>> byOffice = new TreeMap<>();
    for (Held role : held) {
      for (int i = 0; i < exclusive.size(); i++) {
        if (!role.isFormer() && exclusive.get(i).stream().anyMatch(o -> isOffice(role, o))) {
          byOffice.computeIfAbsent(i, k -> new ArrayList<>()).add(role);
        }
      }
    }
    return discrepancy(identity, List.copyOf(byOffice.values()));
  }

  /** "Greek Prime Minister" is a prime minister. */
  private static boolean isOffice(Held role, String office) {
    return role.office().equals(office) || role.office().endsWith(" " + office);
  }

  /** "Former finance minister" and "finance minister". */
  private static Optional<Discrepancy> former(Identity identity, List<Held> held) {
    Set<String> once = new HashSet<>();
    Set<String> now = new HashSet<>();
    held.forEach(role -> (role.isFormer() ? once : now).add(role.office()));
    List<Held> both =
        held.stream()
            .filter(role -> once.contains(role.office()) && now.contains(role.office()))
            .toList();
    List<Held> same = both.stream().filter(Held::isFormer).toList();
    List<Held> present = both.stream().filter(role -> !role.isFormer()).toList();
    return present.isEmpty() ? Optional.empty() : discrepancy(identity, List.of(same, present));
  }

  /** Of an account that gives both, each has its time. */
  private static Optional<Discrepancy> discrepancy(Identity identity, List<List<Held>> offices) {
    Set<Integer> seen = new TreeSet<>();
    for (List<Held> office : offices) {
      Set<Integer> own = new TreeSet<>();
      office.forEach(role -> own.add(role.place().account()));
      if (own.stream().anyMatch(seen::contains)) {
        return Optional.empty();
      }
      seen.addAll(own);
    }
    if (offices.size() < 2) {
      return Optional.empty();
    }
    List<Alternative> values =
        offices.stream()
            .map(office ->
                new Alternative(
                    office.stream().map(Held::words).min(Comparator.naturalOrder()).orElseThrow(),
                    office.stream().map(Held::place).toList()))
            .sorted(
                Comparator.comparingInt((Alternative value) -> -value.accounts().size())
                    .thenComparing(Alternative::value))
            .toList();
    String slot = "the office of " + identity.name();
    return Optional.of(new Discrepancy(Kind.FACT, Certainty.POSSIBLE, slot, RULE, values));
  }
}
