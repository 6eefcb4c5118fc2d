package org.variorum.article.read.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.Sureness;
import org.variorum.article.read.raw.Hints;

/** Where a page was published, as it says itself or whoever handed it over. */
final class PageUrl {

  private record Page(PageSigns signs, Hints hints) {}

  private static final int LONGEST = 2_000;

  /** The surest first. */
  private static final List<FieldRule<Page>> RULES =
      List.of(
          new FieldRule<>("canonical link", Sureness.DECLARED, page -> page.signs().canonical()),
          new FieldRule<>("opengraph", Sureness.DECLARED, page -> page.signs().meta("og:url")),
          new FieldRule<>(
              "meta tag",
              Sureness.DECLARED,
              page -> page.signs().meta("parsely-link", "twitter:url", "dc.identifier")),
          new FieldRule<>("address it came from", Sureness.GIVEN, PageUrl::given));

  private PageUrl() {}

  /** Where the page was published. */
  static Optional<Said> find(PageSigns signs, Hints hints) {
    return FieldRule.all(RULES, new Page(signs, hints), PageUrl::fit).findFirst();
  }

  /** The host of an address that {@link #find} found. */
  static String host(String url) {
    return parsed(url).map(URI::getHost).orElse("");
  }

  /** What two addresses of the same page have in common: not scheme, query or a last slash. */
  static String folded(String url) {
    String stripped = url.strip();
    int query = stripped.indexOf('?');
    int fragment = stripped.indexOf('#');
    int end =
        Math.min(
            query < 0 ? stripped.length() : query, fragment < 0 ? stripped.length() : fragment);
    return stripped
        .substring(0, end)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?:", "")
        .replaceFirst("^//www\\.", "//")
        .replaceFirst("/$", "");
  }

  private static List<String> given(Page page) {
    return Optional.ofNullable(page.hints().url()).stream().toList();
  }

  /** An address of the web, made whole; a home page is not where an article is. */
  private static Optional<String> fit(Page page, String value) {
    boolean alone = value.equals(page.hints().url());
    return parsed(value.strip())
        .flatMap(uri -> resolved(page, uri))
        .filter(uri -> uri.getHost() != null && !uri.getHost().isEmpty())
        .filter(uri -> alone || !isHome(uri))
        .map(URI::toString)
        .filter(url -> url.length() <= LONGEST);
  }

  private static Optional<URI> resolved(Page page, URI uri) {
    if (uri.isAbsolute()) {
      return Optional.of(uri).filter(PageUrl::isWeb);
    }
    return Stream.concat(given(page).stream(), page.signs().meta("og:url").stream())
        .flatMap(base -> parsed(base.strip()).stream())
        .filter(PageUrl::isWeb)
        .findFirst()
        .map(base -> base.resolve(uri))
        .filter(PageUrl::isWeb);
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https");
  }

  private static boolean isHome(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return (path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
  }

  private static Optional<URI> parsed(String url) {
    if (url.isEmpty() || url.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
