package org.variorum.article.read.xml;

import java.util.regex.Pattern;
import org.variorum.article.read.html.Fragment;

/** In which form words are handed on. */
public enum Form {
  /** As they are: {@code 5 < 6} means what it says. */
  PLAIN,
  /** As HTML. */
  HTML,
  /**
   * Nobody says. What holds a tag or a reference to a character is HTML, since RSS leaves it open
   * and most publishers mean HTML; all else is plain.
   */
  EITHER;

  private static final Pattern LOOKS_LIKE_HTML =
      Pattern.compile("</?[a-zA-Z][^<]*>|<!--|&(#\\d|#[xX][0-9a-fA-F]|[a-zA-Z]\\w{1,30};)");
  private static final Pattern GAP = Pattern.compile("[ \\t\\r\\n\\f]+");

  /** The words as a text: without blanks around it, its last paragraph ended; empty if blank. */
  public String text(String written) {
    String words = (isHtml(written) ? Fragment.text(written) : written).strip();
    return words.isEmpty() ? "" : words + "\n";
  }

  /** The words in one line, as a headline is; empty if blank. */
  public String line(String written) {
    String words = isHtml(written) ? Fragment.text(written) : written;
    return GAP.matcher(words).replaceAll(" ").strip();
  }

  private boolean isHtml(String written) {
    return switch (this) {
      case PLAIN -> false;
      case HTML -> true;
      case EITHER -> LOOKS_LIKE_HTML.matcher(written).find();
    };
  }
}
