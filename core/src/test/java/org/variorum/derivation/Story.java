package org.variorum.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.Variorum;
import org.variorum.article.Article;
import org.variorum.article.Outlet;
import org.variorum.article.PublicationDate;
import org.variorum.quotation.AnnotatedArticle;

/** The accounts of an invented event, and who drew on whom among them, drawn in lines of text. */
final class Story {

  private static final Variorum VARIORUM = new Variorum();
  private static final DerivationFinder FINDER = new DerivationFinder();

  private final List<AnnotatedArticle> accounts;

  Story(List<AnnotatedArticle> accounts) {
    this.accounts = List.copyOf(accounts);
  }

  static Story of(AnnotatedArticle... accounts) {
    return new Story(List.of(accounts));
  }

  /** An account of {@code outlet}, by which it goes in what is drawn. */
  static AnnotatedArticle account(String outlet, @Nullable String published, String text) {
    return account(outlet, published, null, text, List.of());
  }

  static AnnotatedArticle account(
      String outlet,
      @Nullable String published,
      @Nullable String byline,
      String text,
      List<String> credits) {
    return VARIORUM.annotate(
        new Article(
            outlet,
            new Outlet(outlet),
            null,
            published == null ? null : PublicationDate.parse(published).orElseThrow(),
            null,
            byline,
            "en",
            text,
            List.of(),
            credits,
            null,
            Map.of()));
  }

  Derivations derivations() {
    return FINDER.find(accounts);
  }

  /** {@code Gazette -> Post (credit): according to, shared narration 46}, a line a pair. */
  List<String> drawn() {
    List<String> lines = new ArrayList<>();
    for (Derivation derivation : derivations().all()) {
      lines.add(
          name(derivation.from())
              + (derivation.isDirected() ? " -> " : " -- ")
              + name(derivation.to())
              + " ("
              + derivation.first().name().toLowerCase(Locale.ROOT)
              + "): "
              + derivation.evidence().stream().map(Story::drawn).collect(Collectors.joining(", ")));
    }
    return lines;
  }

  private static String drawn(Evidence evidence) {
    return evidence.rule() + (evidence.words() == 0 ? "" : " " + evidence.words());
  }

  /** The lines as sets of names, whatever their order. */
  Set<String> lines() {
    return derivations().lines().stream()
        .map(line -> line.stream().map(this::name).sorted().collect(Collectors.joining("+")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String name(int account) {
    return accounts.get(account).article().id();
  }
}
