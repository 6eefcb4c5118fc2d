package org.variorum.house;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a package of the library may import of the others, and why no more.
 *
 * @param name the package, below {@code org.variorum}
 * @param mayImport the packages that it may import besides itself, by the same names
 * @param because the reason
 */
record Direction(String name, List<String> mayImport, String because) {

  /** In the order in which data flows; ARCHITECTURE.md prints the same table. */
  static final List<Direction> ALL =
      List.of(
          of("text", "", "a place in a text means the same to every stage, so it knows none"),
          of("article", "text", "what was published is there before anything is found in it"),
          of(
              "article.read.raw",
              "text article",
              "what bounds the bytes holds for whatever they turn out to be"),
          of(
              "article.read.encoding",
              "text article article.read.raw",
              "bytes are characters before anybody asks what these mean"),
          of(
              "article.read.html",
              "text article article.read.raw",
              "a page is characters: who handed them over is not its business"),
          of(
              "article.read.xml",
              "text article article.read.raw article.read.html",
              "how a document is written is known before what it is about"),
          of(
              "article.read.feed",
              "text article article.read.raw article.read.html article.read.xml",
              "a feed is a document: where it was found, and what is done with it, comes later"),
          of(
              "article.read.wire",
              "text article article.read.raw article.read.html article.read.xml",
              "what agencies send is read by their standards, whoever brought it"),
          of(
              "article.read.archive",
              "text article article.read.raw",
              "what a container holds is not its business, only where each part begins and ends"),
          of(
              "article.read.document",
              "text article article.read.raw article.read.xml",
              "a document is bytes, its XML read as carefully as any: which file they came from is"
                  + " not its business"),
          of(
              "article.read.mail",
              "text article article.read.raw article.read.html",
              "a mail brings its own page along; what is attached to it is for others to read"),
          of(
              "article.read.web",
              "text article article.read.raw",
              "what may be fetched is decided before anybody looks at what it is"),
          of(
              "article.read",
              "text article article.read.raw article.read.encoding article.read.html"
                  + " article.read.xml article.read.feed article.read.wire article.read.archive article.read.document article.read.mail"
                  + " article.read.web",
              "bytes become articles before anybody looks at words"),
          of("language", "text", "words and sentences are the same whoever published them"),
          of(
              "tagging",
              "text language",
              "labels are given to tokens: what they are labels of is for others to say"),
          of(
              "name",
              "text article language tagging",
              "whom a name means must not hang on who is quoted or when: these are decided after it"),
          of(
              "time",
              "text article language name",
              "dates are found without quotations, which may then ask for them"),
          of(
              "quantity",
              "text article language name",
              "a figure is not a date, and is told so by places alone: how dates are found is not its"
                  + " business"),
          of(
              "quotation",
              "text article language tagging name time quantity",
              "an article is annotated by itself: what other accounts print must not change it"),
          of(
              "align",
              "text",
              "any readings of any text can be aligned: a philologist could use it"),
          of(
              "collation",
              "text article language name time quantity quotation align",
              "a collation is a result: how it is shown, and where it is kept, is not its business"),
          of(
              "check",
              "text article language name time quantity quotation align collation",
              "a claim is checked against what is printed, however it got there"),
          of(
              "derivation",
              "text article language name time quantity quotation align collation",
              "who drew on whom is asked of whole accounts, and hangs on no way of showing it"),
          of(
              "discrepancy",
              "text article language name time quantity quotation align collation derivation",
              "what contradicts what is asked of independent lines, and hangs on no way of showing it"),
          of(
              "result",
              "text article language name time quantity quotation align collation derivation discrepancy",
              "what was found is one thing to whoever shows it: no stage need know the later ones"),
          of(
              "render",
              "text article language name time quantity quotation align collation check derivation discrepancy"
                  + " result",
              "a renderer shows results: it makes none, and opens nothing"));

  /** The façade, which is the one that may know them all. */
  static final String FACADE = "org.variorum";

  private static Direction of(String name, String mayImport, String because) {
    return new Direction(
        name, mayImport.isEmpty() ? List.of() : List.of(mayImport.split(" ", -1)), because);
  }

  /** The full name of the package. */
  String packageName() {
    return FACADE + "." + name;
  }

  /** The full names of all packages that it may depend on, its own and those of others included. */
  String[] allowed() {
    return Stream.concat(Stream.of(name), mayImport.stream())
        .map(each -> FACADE + "." + each)
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return name;
  }
}
