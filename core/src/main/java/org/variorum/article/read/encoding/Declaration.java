package org.variorum.article.read.encoding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document in markup calls its own encoding: the prescan of the HTML Standard, and the
 * declaration of XML 1.0. Goes once over its sample.
 */
final class Declaration {

  /**
   * Bytes that are looked at, at most. The HTML Standard asks for 1024; pages that declare it after
   * a long head are common, and what the bytes contradict is not believed anyway.
   */
  private static final int SAMPLE = 1 << 14;

  private static final Pattern XML =
      Pattern.compile(
          "\\s{0,100}<\\?xml\\s[^>]{0,400}?encoding\\s{0,10}=\\s{0,10}[\"']([^\"'>]{1,64})[\"']");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,10}=\\s{0,10}[\"']?\\s{0,10}([^\\s;\"']{1,64})");

  private final String start;
  private int at;

  private Declaration(String start) {
    this.start = start;
  }

  /** The name declared in {@code bytes}, in lower case; empty where there is none. */
  static Optional<String> of(byte[] bytes, Markup markup) {
    if (markup == Markup.NONE) {
      return Optional.empty();
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int mark = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    Matcher xml = XML.matcher(start).region(mark, start.length());
    if (xml.lookingAt()) {
      return Optional.of(xml.group(1));
    }
    return markup == Markup.XML ? Optional.empty() : new Declaration(start).meta();
  }

  private Optional<String> meta() {
    for (at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at)) {
      if (start.startsWith("<!--", at)) {
        int end = start.indexOf("-->", at + 2);
        at = end < 0 ? start.length() : end + 3;
      } else if (start.startsWith("<meta", at) && isBreak(at + 5)) {
        at += 5;
        Optional<String> declared = declaredBy(attributes());
        if (declared.isPresent()) {
          return declared;
        }
      } else if (isTag()) {
        while (at < start.length() && !isBreak(at) && start.charAt(at) != '>') {
          at++;
        }
        attributes();
      } else if (start.startsWith("<!", at)
          || start.startsWith("</", at)
          || start.startsWith("<?", at)) {
        int end = start.indexOf('>', at);
        at = end < 0 ? start.length() : end + 1;
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> declaredBy(Map<String, String> meta) {
    String charset = meta.getOrDefault("charset", "");
    String content = meta.getOrDefault("content", "");
    if (charset.isBlank() && meta.getOrDefault("http-equiv", "").equals("content-type")) {
      Matcher within = CHARSET.matcher(content);
      charset = within.find() ? within.group(1) : "";
    }
    if (charset.isBlank()) {
      return Optional.empty();
    }
    // Whoever can read it byte by byte does not read UTF-16, so the standard takes UTF-8.
    return Optional.of(charset.startsWith("utf-16") ? "utf-8" : charset);
  }

  private boolean isTag() {
    int name = start.startsWith("</", at) ? at + 2 : at + 1;
    return name < start.length() && start.charAt(name) >= 'a' && start.charAt(name) <= 'z';
  }

  /** The attributes from here to the end of the tag, of each name the first. */
  private Map<String, String> attributes() {
    Map<String, String> found = new HashMap<>();
    while (true) {
      while (at < start.length() && isBreak(at)) {
        at++;
      }
      if (at >= start.length() || start.charAt(at) == '>') {
        return found;
      }
      int from = at;
      while (at < start.length() && !isBreak(at) && "=>".indexOf(start.charAt(at)) < 0) {
        at++;
      }
      String name = start.substring(from, at);
      skipSpaces();
      if (at < start.length() && start.charAt(at) == '=') {
        at++;
        found.putIfAbsent(name, value());
      } else {
        found.putIfAbsent(name, "");
      }
    }
  }

  private String value() {
    skipSpaces();
    if (at >= start.length()) {
      return "";
    }
    char quote = start.charAt(at);
    int from = at;
    if (quote == '"' || quote == '\'') {
      int end = start.indexOf(quote, at + 1);
      at = end < 0 ? start.length() : end + 1;
      return end < 0 ? "" : start.substring(from + 1, end);
    }
    while (at < start.length() && !isSpace(at) && start.charAt(at) != '>') {
      at++;
    }
    return start.substring(from, at);
  }

  private void skipSpaces() {
    while (at < start.length() && isSpace(at)) {
      at++;
    }
  }

  private boolean isSpace(int i) {
    return i < start.length() && "\t\n\f\r ".indexOf(start.charAt(i)) >= 0;
  }

  private boolean isBreak(int i) {
    return isSpace(i) || (i < start.length() && start.charAt(i) == '/');
  }
}
