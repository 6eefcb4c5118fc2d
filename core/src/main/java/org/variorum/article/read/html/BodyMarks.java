package org.variorum.article.read.html;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The names by which makers of pages call the element that holds an article's body: schema.org's
 * {@code articleBody}, hAtom's {@code entry-content}, and what has become usual beside them.
 */
final class BodyMarks {

  private BodyMarks() {}

  private static final Set<String> WHAT =
      Set.of("article", "story", "entry", "post", "blog", "news", "body");
  private static final Set<String> PART =
      Set.of("body", "content", "text", "copy", "bodytext", "contents", "paragraphs");

  /** What may follow, and changes nothing. */
  private static final Set<String> AROUND =
      Set.of("wrapper", "wrap", "container", "inner", "holder", "area", "section", "block", "main");

  /** What makes of it the body of something else. */
  private static final Set<String> OTHER =
      Set.of(
          "related",
          "footer",
          "header",
          "sidebar",
          "teaser",
          "comment",
          "comments",
          "promo",
          "newsletter",
          "recommended",
          "author",
          "meta",
          "ad",
          "ads",
          "popular",
          "more",
          "nav");

  /** The same in one word. */
  private static final Set<String> WHOLE =
      Set.of(
          "articlebody",
          "articletext",
          "articlecontent",
          "articlecopy",
          "storybody",
          "storytext",
          "storycontent",
          "entrycontent",
          "postcontent",
          "postbody",
          "newsbody",
          "newstext",
          "bodycopy",
          "bodytext",
          "maintext",
          "mainbody");

  private static final List<String> BLOCKS =
      List.of("div", "section", "article", "main", "td", "amp-layout");

  /** Whether {@code element} says that it holds the body. */
  static boolean isBody(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")
        || element.attr("property").equalsIgnoreCase("articleBody")) {
      return true;
    }
    if (!BLOCKS.contains(element.normalName())) {
      return false;
    }
    String names = Marks.names(element);
    return !names.isBlank()
        && Arrays.stream(names.split("\\s+", 20))
            .anyMatch(name -> name.length() < 60 && isBodyName(name));
  }

  /** Whether a name is "article-body", "storyText", "entry-content-wrapper" or the like. */
  private static boolean isBodyName(String name) {
    List<String> words = Marks.words(name);
    if (words.isEmpty() || words.stream().anyMatch(OTHER::contains)) {
      return false;
    }
    int last = words.size() - 1;
    if (last > 1 && AROUND.contains(words.get(last))) {
      last--;
    }
    if (last == 0) {
      return WHOLE.contains(words.getFirst());
    }
    return last > 0 && WHAT.contains(words.get(last - 1)) && PART.contains(words.get(last));
  }
}
