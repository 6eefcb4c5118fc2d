package org.variorum.article.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says about itself, as it stands there: gathered in one walk over its tree, bounded in
 * number and length, and not yet believed.
 *
 * @param metas the contents of meta elements, by name or property in lower case
 * @param jsonLd the blocks of linked data, unparsed
 * @param titles what title elements hold
 * @param languages of the html element
 * @param canonical addresses that the page calls its own
 * @param marks elements that may say something, in the order of the page
 * @param lines the page's lines of text, in its order; one that is longer than {@link
 *     PageDates#LONGEST} is a paragraph, and stands here as {@link #PARAGRAPH}
 */
record PageSigns(
    Map<String, List<String>> metas,
    List<String> jsonLd,
    List<String> titles,
    List<String> languages,
    List<String> canonical,
    List<Mark> marks,
    List<String> lines) {

  /** Why an element is looked at. */
  enum Kind {
    /** A heading; its name is h1 to h3. */
    HEADING,
    /** A property of microdata; its name is the property's, in lower case. */
    PROPERTY,
    /** A time element; its name is its classes, in lower case. */
    TIME,
    /** A link to the author, by rel. */
    AUTHOR_LINK,
    /** An element whose class says that it names the author. */
    AUTHOR,
    /** An element whose class says, as hAtom does, when the text was published. */
    PUBLISHED,
    /** An element whose class says, as hAtom does, when the text was changed. */
    UPDATED
  }

  /**
   * An element that may say something.
   *
   * @param name what of its kind it is
   * @param value what it says to programs, blank where nothing
   * @param text what it says to people, blank where that is too much
   * @param line the index of the line in which it begins
   */
  record Mark(Kind kind, String name, String value, String text, int line) {

    /** What it says to programs, or else to people. */
    String said() {
      return value.isBlank() ? text : value;
    }
  }

  /** Stands for a line too long to be anything but a paragraph. */
  static final String PARAGRAPH = "\u00B6";

  /** Copies what could be changed. */
  PageSigns {
    metas = Map.copyOf(metas);
    jsonLd = List.copyOf(jsonLd);
    titles = List.copyOf(titles);
    languages = List.copyOf(languages);
    canonical = List.copyOf(canonical);
    marks = List.copyOf(marks);
    lines = List.copyOf(lines);
  }

  /** Walks over {@code page}. */
  static PageSigns of(Document page) {
    SignCollector collector = new SignCollector();
    page.filter(collector);
    return collector.signs();
  }

  /** The contents of the meta elements of these names, in the order of the names. */
  List<String> meta(String... names) {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      all.addAll(metas.getOrDefault(name, List.of()));
    }
    return all;
  }

  /** The marks of a kind, in the order of the page. */
  Stream<Mark> marks(Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind);
  }

  /** The properties of microdata of this name, in the order of the page. */
  Stream<Mark> property(String name) {
    return marks(Kind.PROPERTY).filter(mark -> mark.name().equals(name));
  }

  /** The first line that says the same as {@code words}. */
  Optional<Integer> lineOf(String words) {
    String wanted = Wording.compact(words);
    for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
      if (Wording.compact(lines.get(i)).equals(wanted)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
