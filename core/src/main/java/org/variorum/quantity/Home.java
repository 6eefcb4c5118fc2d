package org.variorum.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.article.Outlet;

/**
 * Where an outlet is at home, as far as its address or its name says so: whose dollars are meant.
 *
 * @param country two letters of ISO 3166, or null where that is not known
 */
record Home(@Nullable String country) {

  /** The ends of addresses that say a country; {@code uk} is Britain's. */
  private static final Set<String> DOMAINS =
      Set.of(
          "au", "ca", "cl", "cn", "dk", "eg", "hk", "ie", "in", "is", "jp", "lk", "mx", "no", "np",
          "nz", "ph", "pk", "se", "sg", "uk", "us", "za");

  /** Words in the names of outlets. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("australian", "au"),
          Map.entry("australia", "au"),
          Map.entry("sydney", "au"),
          Map.entry("melbourne", "au"),
          Map.entry("brisbane", "au"),
          Map.entry("canadian", "ca"),
          Map.entry("canada", "ca"),
          Map.entry("toronto", "ca"),
          Map.entry("ottawa", "ca"),
          Map.entry("vancouver", "ca"),
          Map.entry("montreal", "ca"),
          Map.entry("zealand", "nz"),
          Map.entry("auckland", "nz"),
          Map.entry("singapore", "sg"),
          Map.entry("straits", "sg"),
          Map.entry("kong", "hk"),
          Map.entry("india", "in"),
          Map.entry("hindustan", "in"),
          Map.entry("pakistan", "pk"),
          Map.entry("karachi", "pk"),
          Map.entry("nepal", "np"),
          Map.entry("philippine", "ph"),
          Map.entry("manila", "ph"),
          Map.entry("mexico", "mx"),
          Map.entry("norway", "no"),
          Map.entry("danish", "dk"),
          Map.entry("copenhagen", "dk"),
          Map.entry("british", "uk"),
          Map.entry("london", "uk"),
          Map.entry("irish", "ie"),
          Map.entry("china", "cn"),
          Map.entry("shanghai", "cn"));

  /** What the article says of its outlet; the address first. */
  static Home of(Article article) {
    String url = article.url();
    String domain = url == null ? "" : domain(url);
    if (DOMAINS.contains(domain)) {
      return new Home(domain);
    }
    Outlet outlet = article.outlet();
    if (outlet != null) {
      for (String word : outlet.name().toLowerCase(Locale.ROOT).split("\\W+", 20)) {
        String country = NAMES.get(word);
        if (country != null) {
          return new Home(country);
        }
      }
    }
    return new Home(null);
  }

  /** The last part of the host, in lower case; empty where there is none. */
  private static String domain(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(url.lastIndexOf('.', end - 1) + 1, end).toLowerCase(Locale.ROOT);
  }

  boolean is(String other) {
    return other.equals(country);
  }
}
