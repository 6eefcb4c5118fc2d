package org.variorum.article.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.article.read.encoding.Wide;

/** What an input holds, told by its first bytes; its name decides only where they do not. */
sealed interface ContentKind {

  /** Plain text. */
  record PlainText() implements ContentKind {}

  /**
   * JSON: objects or an array of them.
   *
   * @param lines whether the name says that it is JSON Lines
   */
  record Json(boolean lines) implements ContentKind {}

  /** A web page. */
  record Html() implements ContentKind {}

  /** An RSS or Atom feed. */
  record Feed() implements ContentKind {}

  /** NewsML-G2, or the NITF that stands in it. */
  record NewsMl() implements ContentKind {}

  /** Something packed by gzip. */
  record Gzip() implements ContentKind {}

  /** Something packed by Zstandard. */
  record Zstandard() implements ContentKind {}

  /** A web archive: WARC, or the ARC before it. */
  record Warc() implements ContentKind {}

  /** A mail as it is sent (RFC 5322). */
  record Mail() implements ContentKind {}

  /** Many mails in one file (mbox). */
  record Mailbox() implements ContentKind {}

  /** A ZIP archive, which an office document is, too. */
  record Zip() implements ContentKind {}

  /** A PDF. */
  record Pdf() implements ContentKind {}

  /**
   * Nothing that can be read.
   *
   * @param reason what it looks like, in words
   */
  record Other(String reason) implements ContentKind {}

  /** How many bytes are looked at, at most. */
  int PREFIX = 1 << 16;

  /**
   * Tells the kind.
   *
   * @param prefix the first bytes, at most {@link #PREFIX}
   * @param whole whether that is all there is
   * @param input for what is said of it, and its name's extension
   */
  static ContentKind of(byte[] prefix, boolean whole, OneInput input) {
    for (Signature signature : SIGNATURES) {
      if (signature.opens(prefix)) {
        return signature.kind();
      }
    }
    String start = start(prefix).strip();
    if (start.isEmpty() && whole) {
      return new Other(prefix.length == 0 ? "is empty" : "is blank: it holds no words");
    }
    String extension = extension(input.name());
    if (MARKUP.matcher(start).lookingAt() || (extension.equals("xml") && start.startsWith("<"))) {
      return markup(start, extension);
    }
    if (isSaidToBeHtml(input, extension) && start.indexOf('<') >= 0) {
      return new Html();
    }
    if (MailStart.isMailbox(start)) {
      return new Mailbox();
    }
    if (MailStart.isMail(start) || input.hints().isMediaType("message/rfc822")) {
      return new Mail();
    }
    boolean lines = extension.equals("jsonl") || extension.equals("ndjson");
    return lines || extension.equals("json") || JSON.matcher(start).lookingAt()
        ? new Json(lines)
        : new PlainText();
  }

  /** The first characters: those of UTF-16 and UTF-32, else each byte as one. */
  private static String start(byte[] prefix) {
    int mark = Utf8Mark.opens(prefix) ? 3 : 0;
    return Wide.of(prefix)
        .map(wide -> wide.text(prefix))
        .orElseGet(
            () -> new String(prefix, mark, prefix.length - mark, StandardCharsets.ISO_8859_1));
  }

  /** Whether a page is what somebody says it is; it may begin with any element, or with words. */
  private static boolean isSaidToBeHtml(OneInput input, String extension) {
    return input.hints().isMediaType("text/html")
        || input.hints().isMediaType("application/xhtml+xml")
        || List.of("html", "htm", "xhtml").contains(extension);
  }

  /** How an object, an array of objects or an empty array begins; "[AP] Berlin" is a text. */
  Pattern JSON = Pattern.compile("\\{\\s*(\"|\\}|$)|\\[\\s*(\\{|\\]\\s*$|$)");

  /** How a page, a feed or another document in markup begins; "<3" is a text. */
  Pattern MARKUP =
      Pattern.compile(
          "<(\\?xml|!doctype|!--|(html|head|body|meta|title|link|script|style|main|article|section"
              + "|header|nav|div|p|span|h[1-6]|a|b|i|em|strong|br|img|ul|ol|table|blockquote|rss"
              + "|feed|channel|newsml|(?:news|package|planning|concept|knowledge|catalog)item|newsmessage"
              + "|contentset|nitf|tei)[\\s>/]|[a-z][\\w.-]*:[a-z][\\w.-]*\\s+xmlns)",
          Pattern.CASE_INSENSITIVE);

  private static ContentKind markup(String start, String extension) {
    XmlRoot root = XmlRoot.of(start);
    return switch (root.state()) {
      case FOUND -> markup(root.name(), start.startsWith("<?xml") || extension.equals("xml"));
      case BEYOND ->
          start.startsWith("<?xml") || extension.equals("xml")
              ? new Other("looks like XML, but no element begins in its first 64 KiB")
              : new Html();
      case NONE -> new Html();
    };
  }

  private static ContentKind markup(String root, boolean isXml) {
    return switch (root) {
      case "rss", "feed", "rdf", "channel" -> new Feed();
      case "newsmessage",
          "newsitem",
          "packageitem",
          "planningitem",
          "conceptitem",
          "knowledgeitem",
          "catalogitem",
          "contentset",
          "nitf" ->
          new NewsMl();
      case "newsml" -> new Other(looksLike("NewsML 1, which came before NewsML-G2"));
      default ->
          isXml && !root.equals("html")
              ? new Other(looksLike("XML whose first element is <" + shortened(root) + ">"))
              : new Html();
    };
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }

  /** Words for what can be told and not be read. */
  static String looksLike(String what) {
    return "looks like " + what + ", which is not among what is read";
  }

  private static String extension(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    int dot = name.lastIndexOf('.');
    return dot > slash ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * Bytes with which a kind of file begins.
   *
   * @param bytes each a char
   * @param kind what it shows
   */
  record Signature(String bytes, ContentKind kind) {

    Signature(String bytes, String reason) {
      this(bytes, new Other(reason));
    }

    boolean opens(byte[] prefix) {
      byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return prefix.length >= wanted.length
          && java.util.Arrays.equals(prefix, 0, wanted.length, wanted, 0, wanted.length);
    }
  }

  /** In this order. */
  List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", new Pdf()),
          new Signature("WARC/", new Warc()),
          new Signature("filedesc://", new Warc()),
          new Signature("\u001F\u008B", new Gzip()),
          new Signature("(\u00B5/\u00FD", new Zstandard()),
          new Signature("]*M\u0018", new Zstandard()),
          new Signature("PK\u0003\u0004", new Zip()),
          new Signature("PK\u0005\u0006", new Zip()),
          new Signature("\u00D0\u00CF\u0011\u00E0", looksLike("an old office document")),
          new Signature("{\\rtf", looksLike("an RTF document")),
          new Signature("\u0089PNG", looksLike("a picture (PNG)")),
          new Signature("\u00FF\u00D8\u00FF", looksLike("a picture (JPEG)")),
          new Signature("GIF8", looksLike("a picture (GIF)")),
          new Signature("\u007FELF", looksLike("a program")));
}
