package org.variorum.article.read.feed;

import java.util.Map;
import java.util.Set;
import org.variorum.article.read.xml.XmlCursor;

/**
 * What the elements of one feed are called, whatever prefixes it uses: those of its own format by
 * their name alone, those of modules with the usual prefix, and all others {@code ?}.
 */
final class Vocabulary {

  static final String FOREIGN = "?";

  private static final Map<String, String> MODULES =
      Map.of(
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/elements/1.0/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:",
          "http://www.w3.org/1999/xhtml", "xhtml:",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:");

  private static final Set<String> ATOM =
      Set.of("http://www.w3.org/2005/atom", "http://purl.org/atom/ns#");

  private static final Set<String> RSS =
      Set.of(
          "",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/",
          "http://channel.netscape.com/rdf/simple/0.9/",
          "http://backend.userland.com/rss",
          "http://backend.userland.com/rss2");

  private String format = "rss";
  private String own = "";

  /** Takes note of the document's first element. */
  void root(String local, String namespace) {
    format =
        switch (local) {
          case "feed" -> "atom";
          case "channel" -> "cdf";
          default -> "rss";
        };
    own = local.equals("rdf") ? "" : namespace;
  }

  /** The format, in the names of rules: {@code rss}, {@code atom}, {@code cdf}. */
  String format() {
    return format;
  }

  /** Whether the feed is Atom. */
  boolean isAtom() {
    return format.equals("atom");
  }

  /** What the element at which {@code xml} stands is called. */
  String name(XmlCursor xml) {
    String namespace = xml.namespace();
    if (namespace.equals(own) || RSS.contains(namespace) || ATOM.contains(namespace)) {
      return xml.local();
    }
    String prefix = MODULES.get(namespace);
    return prefix == null ? FOREIGN : prefix + xml.local();
  }
}
