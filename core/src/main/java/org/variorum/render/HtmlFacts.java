package org.variorum.render;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.variorum.discrepancy.Claim;
import org.variorum.discrepancy.Corroboration;
import org.variorum.discrepancy.Facts;
import org.variorum.discrepancy.Position;

/** Who claims and denies what; what several independent lines carry, and what one report alone. */
final class HtmlFacts {

  /** Entries of a list that are shown at once, and at all. */
  private static final int FIRST = 12;

  private static final int MOST = 200;

  private final Facts facts;
  private final FactWords words;
  private final HtmlPlaces places;
  private final Markup html;

  HtmlFacts(PageStory story, Markup html) {
    this.facts = story.story().facts();
    this.words = new FactWords(story.story());
    this.places = new HtmlPlaces(story, html);
    this.html = html;
  }

  boolean claimed() {
    return !facts.claims().isEmpty();
  }

  boolean carried() {
    return !facts.corroborations().isEmpty();
  }

  void claims() throws IOException {
    if (!claimed()) {
      return;
    }
    html.open("section", "class", "claims", "aria-labelledby", "claims").line();
    html.element("h2", "Claims and denials", "id", "claims").line();
    list(facts.claims(), this::claim);
    html.close("section").line();
  }

  private void claim(Claim claim) throws IOException {
    html.open("li").open("q", "class", claim.isDisputed() ? "words disputed" : "words");
    html.text(claim.proposition()).close("q");
    if (claim.isDisputed()) {
      html.trusted(" ").element("b", "disputed", "class", "weight");
    }
    html.open("ul").line();
    for (Position position : claim.positions()) {
      html.open("li").text(FactWords.position(position) + " ");
      html.element("span", words.counted(position.accounts()) + ": ", "class", "who");
      places.links(position.places());
      html.close("li").line();
    }
    html.close("ul").close("li").line();
  }

  void corroborations() throws IOException {
    if (!carried()) {
      return;
    }
    html.open("section", "class", "carried", "aria-labelledby", "carried").line();
    html.element("h2", "How many reports carry it", "id", "carried").line();
    part("Carried by several", corroboration -> !corroboration.standsAlone());
    part("Stated by one report alone", Corroboration::standsAlone);
    html.close("section").line();
  }

  private void part(String heading, Predicate<Corroboration> which) throws IOException {
    List<Corroboration> all = facts.corroborations().stream().filter(which).toList();
    if (!all.isEmpty()) {
      html.element("h3", heading).line();
      list(all, this::corroboration);
    }
  }

  private void corroboration(Corroboration corroboration) throws IOException {
    html.open("li").text(corroboration.slot() + ": ");
    html.element("strong", FactWords.value(corroboration.kind(), corroboration.stated()));
    html.trusted(" ").open("span", "class", "who");
    String counted = words.counted(corroboration.stated().accounts());
    html.text(corroboration.standsAlone() ? "" : counted + ": ").close("span");
    places.links(corroboration.stated().places());
    html.element("span", FactWords.silent(corroboration), "class", "who");
    html.close("li").line();
  }

  /** Writes one entry. */
  @FunctionalInterface
  private interface Entry<T> {
    void write(T entry) throws IOException;
  }

  /** A list whose end is folded away. */
  private <T> void list(List<T> all, Entry<T> entry) throws IOException {
    int first = Lists.shown(all.size(), FIRST);
    entries(all.subList(0, first), entry);
    if (first < all.size()) {
      int shown = Math.min(MOST, all.size());
      html.open("details", "class", "more").line();
      html.element("summary", (all.size() - first) + " more").line();
      entries(all.subList(first, shown), entry);
      if (shown < all.size()) {
        String rest = (all.size() - shown) + " more are left out of this page.";
        html.element("p", rest, "class", "note").line();
      }
      html.close("details").line();
    }
  }

  private <T> void entries(List<T> entries, Entry<T> entry) throws IOException {
    html.open("ul", "class", "facts").line();
    for (T each : entries) {
      entry.write(each);
    }
    html.close("ul").line();
  }
}
