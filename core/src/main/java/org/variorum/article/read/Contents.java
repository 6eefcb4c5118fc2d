package org.variorum.article.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.variorum.article.read.raw.Unreadable;

/**
 * Tells what a content holds and hands it to whoever reads that kind. What holds other contents
 * hands each of them back to this.
 */
final class Contents {

  /** Reads one kind of content. */
  @FunctionalInterface
  interface Kind {

    /**
     * What {@code in} holds.
     *
     * @param in all of the content, from its first byte; closed by the caller when the results are
     * @throws Unreadable if nothing of it can be read
     */
    Results open(OneInput input, InputStream in) throws IOException;
  }

  /**
   * The results of {@code opener}'s stream, which is closed with them, or here where these need it
   * no more. Never throws: what goes wrong is a rejection.
   */
  Results open(OneInput input, Input.Opener opener) {
    InputStream in;
    try {
      input.refuseTooDeep();
      in = new BufferedInputStream(opener.open());
    } catch (Unreadable e) {
      return Results.of(input.rejected(e));
    } catch (IOException e) {
      return Results.of(input.rejected(null, Reasons.of(e)));
    }
    Results results;
    try {
      results = open(input, in);
    } catch (Unreadable e) {
      results = Results.of(input.rejected(e));
    } catch (IOException e) {
      results = Results.of(input.rejected(null, Reasons.of(e)));
    } catch (RuntimeException | StackOverflowError e) {
      results = Results.of(input.failed(e));
    }
    return results.guarded(input).closing(in);
  }

  private Results open(OneInput input, InputStream in) throws IOException {
    byte[] prefix = peek(in);
    boolean whole = prefix.length < ContentKind.PREFIX;
    Kind kind =
        switch (ContentKind.of(prefix, whole, input)) {
          case ContentKind.PlainText() -> PlainText::open;
          case ContentKind.Json(boolean lines) -> JsonShape.kind(lines);
          case ContentKind.Html() -> HtmlContent::open;
          case ContentKind.Feed() -> FeedContent::open;
          case ContentKind.NewsMl() -> NewsMlContent::open;
          case ContentKind.Gzip() -> new CompressedContent(this)::gzip;
          case ContentKind.Zstandard() -> new CompressedContent(this)::zstandard;
          case ContentKind.Warc() -> new WarcContent(this)::open;
          case ContentKind.Mail() -> new MailContent(this)::open;
          case ContentKind.Mailbox() -> new MailContent(this)::mailbox;
          case ContentKind.Zip() -> new ZipContent(this)::open;
          case ContentKind.Pdf() -> PdfContent::open;
          case ContentKind.Other(String reason) ->
              (content, bytes) -> Results.of(content.rejected(null, reason));
        };
    return kind.open(input, in);
  }

  /** The first bytes, which stay in the stream; fewer where JSON shows itself in these. */
  private static byte[] peek(InputStream in) throws IOException {
    in.mark(ContentKind.PREFIX + 1);
    byte[] prefix = new byte[ContentKind.PREFIX];
    int length = 0;
    // A program that feeds us lines may wait for an answer before it sends the next.
    while (length < prefix.length && !isJson(prefix, length)) {
      int count = in.read(prefix, length, prefix.length - length);
      if (count < 0) {
        break;
      }
      length += count;
    }
    in.reset();
    return Arrays.copyOf(prefix, length);
  }

  private static boolean isJson(byte[] prefix, int length) {
    String start = new String(prefix, 0, length, StandardCharsets.ISO_8859_1);
    return start.startsWith("{\"") || start.startsWith("[{");
  }
}
