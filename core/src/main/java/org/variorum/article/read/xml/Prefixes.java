package org.variorum.article.read.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Which namespace a prefix means, as elements declare it and take it back. A prefix that nobody
 * declares means what everybody means by it.
 */
final class Prefixes {

  private static final Map<String, String> USUAL =
      Map.of(
          "xml", "http://www.w3.org/XML/1998/namespace",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "atom", "http://www.w3.org/2005/atom",
          "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "xhtml", "http://www.w3.org/1999/xhtml");

  private final Map<String, Deque<String>> meanings = new HashMap<>();
  private final Deque<String> declared = new ArrayDeque<>();

  /** Takes over what the element at which {@code reader} stands declares; how many they are. */
  int declare(XMLStreamReader reader) {
    int before = declared.size();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String local = reader.getAttributeLocalName(i);
      boolean ofPrefix = "xmlns".equals(reader.getAttributePrefix(i));
      if (ofPrefix || local.equals("xmlns")) {
        String prefix = local.equals("xmlns") ? "" : local;
        String meaning = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
        meanings.computeIfAbsent(prefix, any -> new ArrayDeque<>()).push(meaning);
        declared.push(prefix);
      }
    }
    return declared.size() - before;
  }

  /** Takes back the last {@code count} that were declared. */
  void forget(int count) {
    for (int i = 0; i < count; i++) {
      Deque<String> stack = meanings.getOrDefault(declared.pop(), new ArrayDeque<>());
      stack.poll();
    }
  }

  /** The namespace in lower case, or empty. */
  String namespace(String prefix) {
    Deque<String> stack = meanings.get(prefix);
    return stack == null || stack.isEmpty()
        ? USUAL.getOrDefault(prefix.toLowerCase(Locale.ROOT), prefix.isEmpty() ? "" : prefix + ":")
        : stack.element();
  }
}
