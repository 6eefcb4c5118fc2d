package org.variorum.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/** Puts one difference into a sentence. */
final class Sentences {

  /** Longer wordings are cut in the middle, in characters. */
  private static final int LONGEST = 72;

  /** So many words before a mark of omission are quoted, to say where it stands. */
  private static final int CONTEXT = 3;

  /** No more than this, in characters, stands between neighbours that nothing interrupts. */
  private static final int CLOSE = 3;

  /** So many accounts that have the same are "the others" beside one that has not. */
  private static final int MANY = 3;

  private final Reach reach;
  private final IntFunction<String> label;

  Sentences(Reach reach, IntFunction<String> label) {
    this.reach = reach;
    this.label = label;
  }

  /** The sentence on a difference that is no extent. */
  String of(Difference difference) {
    return switch (difference.kind()) {
      case OMISSION -> omission(difference);
      case WORDING -> wording(difference);
      case ORDER -> order(difference);
      case ELLIPSIS -> ellipsis(difference);
      case INSERTION -> insertion(difference);
      case EXTENT, SPELLING, PUNCTUATION ->
          throw new IllegalArgumentException("said together: " + difference.kind());
    };
  }

  private String omission(Difference difference) {
    Variant words = difference.variants().getFirst();
    SortedSet<Integer> hidden = new TreeSet<>();
    SortedSet<Integer> shown = new TreeSet<>();
    SortedSet<Integer> having = new TreeSet<>();
    for (Variant variant : difference.variants()) {
      for (int account : variant.at().keySet()) {
        (difference.marked().contains(account) ? shown : variant.hasWords() ? having : hidden)
            .add(account);
      }
    }
    if (having.size() == 1 && hidden.size() > 1 && shown.isEmpty()) {
      return "Only " + names(having) + " has " + quote(words) + "; the others run on without it";
    }
    if (hidden.isEmpty()) {
      return names(shown)
          + verb(shown, " leaves out ", " leave out ")
          + quote(words)
          + verb(shown, " and shows it", " and show it");
    }
    String said =
        names(hidden)
            + verb(hidden, " leaves out ", " leave out ")
            + quote(words)
            + " without showing it";
    return shown.isEmpty()
        ? said
        : said + ", where " + names(shown) + verb(shown, " marks", " mark") + " an omission";
  }

  private String wording(Difference difference) {
    List<String> parts = new ArrayList<>();
    List<Variant> variants = difference.variants();
    boolean others = variants.getFirst().at().size() >= MANY && variants.getFirst().hasWords();
    for (Variant variant : variants) {
      if (others && variant.equals(variants.getFirst())) {
        continue;
      }
      Collection<Integer> accounts = variant.at().keySet();
      if (variant.hasWords()) {
        parts.add(names(accounts) + verb(accounts, " has ", " have ") + quote(variant));
      } else {
        parts.add(
            names(accounts)
                + verb(accounts, " leaves it out", " leave it out")
                + (variant.text().isEmpty()
                    ? ""
                    : verb(accounts, " and shows it", " and show it")));
      }
    }
    if (others) {
      parts.add("the others have " + quote(variants.getFirst()));
    }
    return String.join(", ", parts);
  }

  private String order(Difference difference) {
    Variant words = difference.variants().getFirst();
    List<Integer> moving = new ArrayList<>();
    words
        .at()
        .forEach((account, place) -> {
          if (standsElsewhere(difference, account, place)) {
            moving.add(account);
          }
        });
    return moving.isEmpty() || moving.size() == words.at().size()
        ? "The order differs at " + quote(words)
        : names(moving) + verb(moving, " prints ", " print ") + quote(words) + " at another place";
  }

  /** Whether an account prints the words before what stands before them, or after what follows. */
  private boolean standsElsewhere(Difference difference, int account, Span place) {
    Span before = wordBeside(difference.from() - 1, -1, account);
    Span after = wordBeside(difference.to(), 1, account);
    return before != null && before.start() > place.start()
        || after != null && after.start() < place.start();
  }

  /**
   * The word that an account prints nearest to a column, on one side of it; null if it has none.
   */
  private @Nullable Span wordBeside(int column, int step, int account) {
    for (int c = column; c >= 0 && c < reach.columns().size(); c += step) {
      Optional<Variant> printed = reach.columns().get(c).of(account).filter(Variant::hasWords);
      if (printed.isPresent()) {
        return printed.get().at().get(account);
      }
    }
    return null;
  }

  /**
   * Who marks an omission, and who runs on at the same place: what one shows to be missing, the
   * other may have cut without a sign.
   */
  private String ellipsis(Difference difference) {
    SortedSet<Integer> marking = difference.marked();
    List<Integer> runningOn = new ArrayList<>();
    boolean atEnd = true;
    for (Variant variant : difference.variants()) {
      for (int account : variant.at().keySet()) {
        atEnd &= wordBeside(difference.to(), 1, account) == null;
        if (!marking.contains(account) && runsOn(difference, account)) {
          runningOn.add(account);
        }
      }
    }
    String place = context(difference, marking.getFirst());
    String said = names(marking) + verb(marking, " marks", " mark") + " an omission" + place;
    if (runningOn.isEmpty()) {
      return said + (atEnd ? ", where the others stop" : ", where no other report has words");
    }
    return said
        + ", where "
        + names(runningOn)
        + verb(runningOn, " runs on", " run on")
        + " and may have cut without showing it";
  }

  private boolean runsOn(Difference difference, int account) {
    Span before = wordBeside(difference.from() - 1, -1, account);
    Span after = wordBeside(difference.to(), 1, account);
    return before != null
        && after != null
        && after.start() >= before.end()
        && after.start() - before.end() <= CLOSE;
  }

  /** {@code after “safe and it”}. */
  private String context(Difference difference, int account) {
    List<String> words = new ArrayList<>();
    for (int c = difference.from() - 1; c >= 0 && words.size() < CONTEXT; c--) {
      reach
          .columns()
          .get(c)
          .of(account)
          .filter(Variant::hasWords)
          .ifPresent(variant -> words.addFirst(variant.text()));
    }
    return words.isEmpty() ? " at the start" : " after “" + String.join(" ", words) + "”";
  }

  /** The sentence on words that only some accounts print at an end. */
  String end(Ends ends) {
    String words = quote(ends.pieces());
    int less = ends.stopping().size() + ends.starting().size() + ends.within().size();
    if (!ends.within().isEmpty() || less == 0 || less > ends.having().size()) {
      return "Only " + names(ends.having()) + verb(ends.having(), " prints ", " print ") + words;
    }
    List<String> parts = new ArrayList<>();
    if (!ends.stopping().isEmpty()) {
      boolean inside = Ends.stopsInside(ends.pieces().getFirst(), reach);
      parts.add(
          names(ends.stopping())
              + verb(ends.stopping(), " stops ", " stop ")
              + (inside ? "in mid-sentence, before " : "before ")
              + words);
    }
    if (!ends.starting().isEmpty()) {
      boolean inside = Ends.startsInside(ends.pieces().getLast(), reach);
      parts.add(
          names(ends.starting())
              + verb(ends.starting(), " starts ", " start ")
              + (inside ? "in mid-sentence, after " : "after ")
              + words);
    }
    return String.join(", ", parts);
  }

  private String insertion(Difference difference) {
    List<String> parts = new ArrayList<>();
    String replaced = "";
    for (Variant variant : difference.variants()) {
      Collection<Integer> accounts = variant.at().keySet();
      if (difference.marked().containsAll(accounts)) {
        parts.add(names(accounts) + verb(accounts, " puts in ", " put in ") + quote(variant));
      } else if (variant.hasWords() && replaced.isEmpty()) {
        replaced = " for " + quote(variant);
      }
    }
    return String.join(", ", parts) + replaced;
  }

  private static String quote(Variant variant) {
    return "“" + shortened(variant.text()) + "”";
  }

  /** The words of several pieces, between which others stand that are differences of their own. */
  private static String quote(List<Difference> pieces) {
    String first = pieces.getFirst().variants().getFirst().text().strip();
    String last = pieces.getLast().variants().getFirst().text().strip();
    return "“" + shortened(pieces.size() == 1 ? first : first + " […] " + last) + "”";
  }

  private static String shortened(String words) {
    String text = words.strip();
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST / 2);
    int nextSpace = text.indexOf(' ', text.length() - LONGEST / 3);
    int head = whole(text, space < 0 ? LONGEST / 2 : space);
    int tail = whole(text, nextSpace < 0 ? text.length() - LONGEST / 3 : nextSpace + 1);
    return text.substring(0, head) + " […] " + text.substring(tail);
  }

  /** A place to cut that tears no surrogate pair. */
  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  private String names(Collection<Integer> accounts) {
    return Summary.names(accounts, label);
  }

  private static String verb(Collection<Integer> accounts, String one, String many) {
    return accounts.size() == 1 ? one : many;
  }
}
