package org.variorum.article.read.raw;

/** What is bounded in reading, and how far unless the user says otherwise. */
public enum Limit {
  /** Bytes of one article: a text, a page, a line of JSON Lines, a record of an archive. */
  ARTICLE_BYTES("article-bytes", 64L << 20, "bytes of one article, after unpacking"),
  /** How deep objects of JSON and elements of markup may stand in one another. */
  NESTING("nesting", 200, "levels of JSON or XML inside one another"),
  /** How many times its own size a compressed input may become; the first 16 MiB are free. */
  EXPANSION("expansion", 200, "times its size that a compressed input may become"),
  /** Containers in containers: a page in a record in a gzip file is two. */
  CONTAINERS("containers", 4, "containers inside one another"),
  /** Elements of one page; each takes much more memory than the bytes it is written in. */
  ELEMENTS("elements", 1_000_000, "elements of one page"),
  /** Characters of one paragraph. */
  PARAGRAPH("paragraph", 2_000_000, "characters of one paragraph"),
  /** Quotation marks in one article. */
  QUOTATION_MARKS("quotation-marks", 100_000, "quotation marks in one article"),
  /** Bytes of what is fetched from one address. */
  FETCH_BYTES("fetch-bytes", 16L << 20, "bytes fetched from one address"),
  /** Seconds that one address may take, redirects included. */
  FETCH_SECONDS("fetch-seconds", 30, "seconds for one address, redirects included"),
  /** Redirects followed from one address. */
  REDIRECTS("redirects", 5, "redirects followed from one address");

  private final String key;
  private final long usual;
  private final String description;

  Limit(String key, long usual, String description) {
    this.key = key;
    this.usual = usual;
    this.description = description;
  }

  /** Its name for users: {@code article-bytes}. */
  public String key() {
    return key;
  }

  /** The most there may be, unless the user says otherwise. */
  public long usual() {
    return usual;
  }

  /** What is counted, in words. */
  public String description() {
    return description;
  }
}
