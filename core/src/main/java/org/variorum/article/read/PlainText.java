package org.variorum.article.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.article.Field;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/**
 * A text of its own, with or without a head.
 *
 * <p>A head is one or more lines {@code Outlet: …}, {@code Published: …}, {@code URL: …}, {@code
 * Title: …} and a blank line after them. Lines at the top that are not all of these, or that no
 * blank line follows, are no head but text. What is not head is kept as it stands, its ends of
 * lines included.
 */
final class PlainText {

  private static final Pattern HEAD =
      Pattern.compile("(?:(?i:Outlet|Published|URL|Title):[^\\r\\n]*\\r?\\n)++[ \\t]*\\r?\\n");
  private static final Pattern HEAD_LINE =
      Pattern.compile("((?i)Outlet|Published|URL|Title):[ \\t]*([^\\r\\n]*)\\r?\\n");

  private final OneInput input;

  PlainText(OneInput input) {
    this.input = input;
  }

  /** Reads all of {@code in}. */
  static Results open(OneInput input, InputStream in) throws IOException {
    int mark = Utf8Mark.skip(in);
    return Results.of(new PlainText(input).read(in, mark));
  }

  /** Reads all of {@code in}, whose first byte is the {@code firstByte}th of the input. */
  private ReadResult read(InputStream in, long firstByte) throws IOException {
    Limits limits = input.limits();
    byte[] bytes = in.readNBytes(limits.articleBytes() + 1);
    if (bytes.length > limits.articleBytes()) {
      return input.rejected(null, "is longer than " + limits.inWords());
    }
    String all;
    try (Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), firstByte, 1)) {
      all = allOf(reader, bytes.length);
    } catch (Unreadable e) {
      return input.rejected(e);
    }
    ArticleFields fields = new ArticleFields();
    fields.set(Field.ID, input.id(), 0);
    Matcher head = HEAD.matcher(all);
    boolean hasHead = head.lookingAt();
    if (hasHead) {
      readHead(head.group(), fields);
    }
    fields.set(Field.TEXT, hasHead ? all.substring(head.end()) : all, 0);
    return input.result(fields, 0, line -> line == 0 ? null : "line " + line);
  }

  private static void readHead(String head, ArticleFields fields) {
    Matcher line = HEAD_LINE.matcher(head);
    for (int number = 1; line.find(); number++) {
      Field field = Field.valueOf(line.group(1).toUpperCase(Locale.ROOT));
      fields.set(field, line.group(2).strip(), number);
    }
  }

  private static String allOf(Reader reader, int length) throws IOException {
    StringBuilder all = new StringBuilder(length);
    char[] chars = new char[1 << 13];
    for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
      all.append(chars, 0, count);
    }
    return all.toString();
  }
}
