package org.variorum.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.article.PublicationDate;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.text.Span;

/** What happened when, told apart from when it was said and when it was published. */
final class TimelineFinder {

  private final List<Account> accounts;
  private final List<Moment> moments = new ArrayList<>();
  private final Set<Place> told = new HashSet<>();

  private TimelineFinder(List<Account> accounts) {
    this.accounts = accounts;
  }

  /**
   * The timeline.
   *
   * @param statements all that are stated, of which the dates are taken
   * @param discrepancies those of dates stand on it with every value
   * @param corroborations dates on which accounts agree stand on it once
   */
  static List<Moment> of(
      List<AnnotatedArticle> articles,
      List<Account> accounts,
      List<Statement> statements,
      List<Discrepancy> discrepancies,
      List<Corroboration> corroborations) {
    TimelineFinder finder = new TimelineFinder(accounts);
    Map<Place, Statement> dated = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (statement.value() instanceof Period period && period.value().length() >= 4) {
        dated.put(statement.place(), statement);
      } else if (statement.value() instanceof ClockTime time && !time.plain().startsWith("T")) {
        dated.putIfAbsent(statement.place(), statement);
      }
    }
    for (int i = 0; i < discrepancies.size(); i++) {
      if (discrepancies.get(i).kind() == Discrepancy.Kind.DATE) {
        for (Alternative value : discrepancies.get(i).values()) {
          finder.add(value, discrepancies.get(i).slot(), OptionalInt.of(i), dated);
        }
      }
    }
    for (Corroboration each : corroborations) {
      if (each.kind() == Discrepancy.Kind.DATE
          && !finder.told.containsAll(each.stated().places())) {
        finder.add(each.stated(), each.slot(), OptionalInt.empty(), dated);
      }
    }
    for (Statement statement : dated.values()) {
      if (!finder.told.contains(statement.place())) {
        Account account = accounts.get(statement.account());
        String what = account.clause(statement.place().span(), statement.sentence());
        finder.add(
            new Alternative(statement.value().plain(), List.of(statement.place())),
            what,
            OptionalInt.empty(),
            dated);
      }
    }
    finder.publications(articles);
    return finder.moments.stream().sorted(ORDER).toList();
  }

  /** By their first day, the coarser first, then by the time of day. */
  private static final Comparator<Moment> ORDER =
      Comparator.comparing((Moment moment) -> Period.firstDay(moment.value()))
          .thenComparingInt(moment -> day(moment.value()).length())
          .thenComparingInt(moment -> minutes(moment.value()))
          .thenComparing(Moment::value)
          .thenComparing(Moment::type)
          .thenComparing(Moment::what)
          .thenComparing(moment -> moment.places().getFirst(), Place.ORDER);

  private static final Map<String, Integer> HOURS =
      Map.of("TMO", 6, "TMI", 12, "TDT", 12, "TAF", 13, "TEV", 18, "TNI", 21);

  private static String day(String value) {
    int time = value.indexOf('T');
    return time < 0 ? value : value.substring(0, time);
  }

  /** Minutes from midnight at which the time of day in {@code value} begins; -1 where none is. */
  private static int minutes(String value) {
    String time = value.substring(day(value).length());
    if (!time.matches("T\\d\\d(:\\d\\d)?.*")) {
      return HOURS.containsKey(time) ? HOURS.get(time) * 60 : -1;
    }
    int minute = time.length() >= 6 && time.charAt(3) == ':' ? 4 : -1;
    return Integer.parseInt(time.substring(1, 3)) * 60
        + (minute < 0 ? 0 : Integer.parseInt(time.substring(minute, minute + 2)));
  }

  private void add(
      Alternative value, String what, OptionalInt conflict, Map<Place, Statement> dated) {
    List<Place> places = value.places().stream().filter(dated::containsKey).toList();
    if (places.isEmpty()) {
      return;
    }
    told.addAll(places);
    boolean said =
        places.stream().allMatch(place -> accounts.get(place.account()).isSaidAt(place.span()));
    moments.add(
        new Moment(
            value.value(), said ? Moment.Type.SAID : Moment.Type.EVENT, what, places, conflict));
  }

  private void publications(List<AnnotatedArticle> articles) {
    Map<String, List<Place>> days = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      PublicationDate published = articles.get(i).article().published();
      if (published != null) {
        days.computeIfAbsent(published.day().toString(), d -> new ArrayList<>())
            .add(new Place(i, new Span(0, 0)));
      }
    }
    days.forEach((day, places) ->
        moments.add(new Moment(day, Moment.Type.PUBLISHED, "", places, OptionalInt.empty())));
  }
}
