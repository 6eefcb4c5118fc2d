package org.variorum.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.discrepancy.Discrepancy;

/**
 * Filters of the quotes and conflicts by speaker, outlet and kind of difference, without script: a
 * choice hides by a rule of the style sheet what it leaves out. Where a browser does not know such
 * rules, all stays to be seen and nothing is offered.
 */
final class HtmlFilters {

  /** The most choices of one filter. */
  private static final int MOST = 100;

  /**
   * One thing to choose.
   *
   * @param style the class that marks in the page what it leaves
   * @param shown what readers see
   * @param count how many quotes it leaves, or conflicts where it is a kind of conflict
   */
  private record Choice(String style, String shown, int count) {}

  private final PageStory story;
  private final Markup html;
  private final Map<Integer, String> speakers = new HashMap<>();
  private final Map<Integer, Set<DifferenceFilter>> kinds = new HashMap<>();
  private final List<Choice> bySpeaker = new ArrayList<>();
  private final List<Choice> byOutlet;
  private final List<Choice> byKind;
  private final List<Choice> byConflict;

  HtmlFilters(PageStory story, Markup html) {
    this.story = story;
    this.html = html;
    story.quotes().forEach(quote -> kinds.put(quote.index(), DifferenceFilter.of(quote)));
    for (int i = 0; i < Math.min(MOST, story.speakers().size()); i++) {
      PageSpeaker speaker = story.speakers().get(i);
      String style = "s" + (i + 1);
      speaker.quotes().forEach(quote -> speakers.put(quote.index(), style));
      bySpeaker.add(new Choice(style, Words.speaker(speaker.name()), speaker.quotes().size()));
    }
    byOutlet = outlets(story);
    byKind = kinds(kinds.values());
    byConflict = conflicts(story.story().facts().discrepancies());
  }

  private static List<Choice> outlets(PageStory story) {
    int[] counts = new int[story.reports()];
    story.quotes().forEach(quote -> quote.accounts().forEach(account -> counts[account]++));
    Set<Integer> parting = new HashSet<>();
    for (Discrepancy conflict : story.story().facts().discrepancies()) {
      conflict.values().forEach(value -> parting.addAll(value.accounts()));
    }
    return IntStream.range(0, counts.length)
        .boxed()
        .filter(account -> counts[account] > 0 || parting.contains(account))
        .sorted(Comparator.comparingInt(account -> -counts[account]))
        .limit(MOST)
        .sorted()
        .map(account -> new Choice(outlet(account), story.labels().of(account), counts[account]))
        .toList();
  }

  private static List<Choice> kinds(Collection<Set<DifferenceFilter>> found) {
    Map<DifferenceFilter, Integer> counts = new EnumMap<>(DifferenceFilter.class);
    found.forEach(all -> all.forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    List<Choice> kinds = new ArrayList<>();
    counts.forEach((kind, count) -> kinds.add(new Choice(kind.anchor(), kind.shown(), count)));
    return Collections.unmodifiableList(kinds);
  }

  private static List<Choice> conflicts(List<Discrepancy> conflicts) {
    Map<Discrepancy.Kind, Integer> counts = new EnumMap<>(Discrepancy.Kind.class);
    conflicts.forEach(conflict -> counts.merge(conflict.kind(), 1, Integer::sum));
    List<Choice> kinds = new ArrayList<>();
    counts.forEach((kind, count) ->
        kinds.add(new Choice(conflict(kind), "conflict: " + FactWords.kind(kind), count)));
    return List.copyOf(kinds);
  }

  private static String conflict(Discrepancy.Kind kind) {
    return "x-" + kind.name().toLowerCase(Locale.ROOT);
  }

  private static String outlet(int account) {
    return "o" + (account + 1);
  }

  /** The classes by which {@code quote} is found. */
  String styles(PageQuote quote) {
    return "f " + classes(quote);
  }

  /** The classes by which {@code conflict} is found: by a speaker where it names that one. */
  String styles(Discrepancy conflict) {
    StringBuilder styles = new StringBuilder("conflict " + conflict(conflict.kind()));
    if (conflict.kind() == Discrepancy.Kind.ATTRIBUTION) {
      styles.append(' ').append(DifferenceFilter.SPEAKER.anchor());
    }
    conflict.values().stream()
        .flatMap(value -> value.accounts().stream())
        .distinct()
        .sorted()
        .forEach(account -> styles.append(' ').append(outlet(account)));
    for (int i = 0; i < Math.min(MOST, story.speakers().size()); i++) {
      if (names(conflict, story.speakers().get(i).name())) {
        styles.append(" s").append(i + 1);
      }
    }
    return styles.toString();
  }

  /** Whether it is about {@code speaker}, whom it may name by the last name alone. */
  private static boolean names(Discrepancy conflict, @Nullable String speaker) {
    if (speaker == null) {
      return false;
    }
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return hasWord(conflict.slot(), last)
        || conflict.values().stream().anyMatch(value -> hasWord(value.value(), last));
  }

  private static boolean hasWord(String words, String word) {
    return (" " + LastingAnchors.folded(words) + " ")
        .contains(" " + LastingAnchors.folded(word) + " ");
  }

  /** The classes by which any of {@code quotes} is found, for what stands around them. */
  String around(List<PageQuote> quotes) {
    StringBuilder all = new StringBuilder("g");
    quotes.stream()
        .flatMap(quote -> List.of(classes(quote).split(" ", -1)).stream())
        .distinct()
        .forEach(style -> all.append(' ').append(style));
    return all.toString();
  }

  private String classes(PageQuote quote) {
    StringBuilder styles = new StringBuilder(speakers.getOrDefault(quote.index(), "s0"));
    quote.accounts().forEach(account -> styles.append(' ').append(outlet(account)));
    kinds
        .getOrDefault(quote.index(), Set.of())
        .forEach(kind -> styles.append(' ').append(kind.anchor()));
    return styles.toString();
  }

  /** Whether there is anything to choose. */
  boolean offered() {
    return story.quotes().size() > 1 || story.story().facts().discrepancies().size() > 1;
  }

  /** The rules that hide what a choice leaves out; a place that a link leads to is always seen. */
  void rules() throws IOException {
    if (!offered()) {
      return;
    }
    for (List<Choice> choices : List.of(bySpeaker, byOutlet, byKind, byConflict)) {
      for (Choice choice : choices) {
        // The question is put to the form alone: asked of all the page, it would be slow.
        String chosen = ".filters:has(.c" + choice.style() + ":checked)~";
        String other = ":is(.f,.g):not(." + choice.style() + ")";
        // The conflicts stand before it: asked from what holds both, by its children alone.
        String conflicts =
            "main:has(>.quotes>.filters .c" + choice.style() + ":checked)>.conflicts .conflict";
        String none = conflicts + ":not(." + choice.style() + ")";
        html.trusted(
            chosen + other + "," + chosen + ".alone " + other + "," + none + "{display:none}\n");
      }
    }
    for (Choice kind : byKind) {
      String chosen = ".filters:has(.c" + kind.style() + ":checked)~.f .findings .";
      html.trusted(chosen + kind.style() + "{text-decoration-line:underline}\n");
    }
  }

  void write() throws IOException {
    if (!offered()) {
      return;
    }
    html.open("form", "class", "filters", "aria-label", "Filter the quotes and conflicts");
    html.line();
    choose("speaker", "Speaker", "anybody", bySpeaker, story.speakers().size());
    choose("outlet", "Outlet", "any outlet", byOutlet, story.reports());
    List<Choice> all = new ArrayList<>(byKind);
    all.addAll(byConflict);
    choose("kind", "Difference", "any or none", all, all.size());
    html.element("button", "Show all", "type", "reset").line();
    html.close("form").line();
  }

  private void choose(String name, String shown, String any, List<Choice> choices, int of)
      throws IOException {
    html.open("p").element("label", shown, "for", "by-" + name).trusted(" ");
    html.open("select", "id", "by-" + name, "autocomplete", "off");
    html.element("option", any);
    for (Choice choice : choices) {
      String text = choice.shown() + " (" + choice.count() + ")";
      html.element("option", text, "class", "c" + choice.style());
    }
    html.close("select");
    if (choices.size() >= MOST && choices.size() < of) {
      html.element("span", "the " + MOST + " quoted most, of " + of, "class", "note");
    }
    html.close("p").line();
  }

  /** Says above the conflicts that some may be hidden. */
  void filtered() throws IOException {
    if (offered()) {
      html.element(
          "p", "Of these, only what fits the chosen filters is shown.", "class", "filtered");
      html.line();
    }
  }

  /** How many quotes are left: counted by the style sheet, which knows what it hides. */
  void left() throws IOException {
    if (offered()) {
      html.open("p", "class", "left")
          .text(" of " + story.quotes().size() + " quotes fit these choices");
      html.close("p").line();
    }
  }
}
