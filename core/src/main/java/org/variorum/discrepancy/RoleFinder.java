package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
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
    for (int i = 0; i < names.identities().size(); i++) {
      Identity identity = names.identities().get(i);
      if (identity.type() == Entity.Type.PERSON && identity.roles().size() > 1) {
        List<Held> held = held(identity, i, accounts);
        for (List<Set<String>> exclusive : OFFICES) {
          offices(identity, held, exclusive).ifPresent(found::add);
        }
        former(identity, held).ifPresent(found::add);
      }
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

  private static List<Held> held(Identity identity, int index, List<Account> accounts) {
    List<Held> held = new ArrayList<>();
    for (Identity.Role role : identity.roles()) {
      String words = role.words().toLowerCase(Locale.ROOT);
      if (!OUTGOING.matcher(words).find()) {
        for (int account : role.accounts()) {
          place(accounts.get(account), index, words)
              .ifPresent(place ->
                  held.add(new Held(words, FORMER.matcher(words).replaceFirst(""), place)));
        }
      }
    }
    return held;
  }

  /** Where {@code words} stand beside a name of the identity, outside quotation marks. */
  private static Optional<Place> place(Account account, int identity, String words) {
    String text = account.body().text();
    for (Mention mention : account.body().names().mentions()) {
      if (account.identityOf(mention) != identity) {
        continue;
      }
      int start = mention.span().start();
      Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
      Matcher after =
          AFTER.matcher(
              text.substring(
                  mention.span().end(), Math.min(text.length(), mention.span().end() + NEAR)));
      if (before.find() && endsWith(before.group(1), words)) {
        int end = start - before.group().length() + before.group(1).length();
        return outside(account, new Span(end - words.length(), end));
      }
      if (after.lookingAt()
          && after.group(1).toLowerCase(Locale.ROOT).startsWith(words)
          && !isLetter(after.group(1), words.length())) {
        int from = mention.span().end() + after.start(1);
        return outside(account, new Span(from, from + words.length()));
      }
    }
    return Optional.empty();
  }

  /** Whether it ends with {@code words}, and no "former" before them. */
  private static boolean endsWith(String before, String words) {
    String lower = before.toLowerCase(Locale.ROOT);
    int at = lower.length() - words.length();
    return lower.endsWith(words)
        && !isLetter(lower, at - 1)
        && !FORMERLY.matcher(lower.substring(0, at)).find();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static Optional<Place> outside(Account account, Span span) {
    return account.isQuoted(span)
        ? Optional.empty()
        : Optional.of(new Place(account.index(), span));
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
    List<Held> former = held.stream().filter(Held::isFormer).toList();
    List<Held> present =
        held.stream()
            .filter(role -> !role.isFormer())
            .filter(role -> former.stream().anyMatch(f -> f.office().equals(role.office())))
            .toList();
    List<Held> same =
        former.stream()
            .filter(f -> present.stream().anyMatch(p -> p.office().equals(f.office())))
            .toList();
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
