package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.Sureness;
import org.variorum.article.read.encoding.Decoded;
import org.variorum.article.read.encoding.Encodings;
import org.variorum.article.read.encoding.Markup;
import org.variorum.article.read.encoding.Mojibake;

/**
 * A text of its own, with or without a head.
 *
 * <p>A head is one or more lines {@code Outlet: …}, {@code Published: …}, {@code URL: …}, {@code
 * Title: …} and a blank line after them. Lines at the top that are not all of these, or that no
 * blank line follows, are no head but text. What is not head is kept as it stands, its ends of
 * lines included, unless all of it is mojibake, which is undone.
 */
final class PlainText {

  private static final Pattern HEAD =
      Pattern.compile("(?:(?i:Outlet|Published|URL|Title):[^\\r\\n]*\\r?\\n)++[ \\t]*\\r?\\n");
  private static final Pattern HEAD_LINE =
      Pattern.compile("((?i)Outlet|Published|URL|Title):[ \\t]*([^\\r\\n]*)\\r?\\n");

  /** Where a text was read that is all of its content. */
  private static final Provenance AS_IT_STANDS = new Provenance("plain text", Sureness.GIVEN);

  private final OneInput input;

  PlainText(OneInput input) {
    this.input = input;
  }

  /** Reads all of {@code in}. */
  static Results open(OneInput input, InputStream in) throws IOException {
    return Results.of(new PlainText(input).read(in));
  }

  private ReadResult read(InputStream in) throws IOException {
    Decoded decoded = Encodings.decode(Whole.of(in, input), input.hints(), Markup.NONE);
    Optional<Mojibake> mojibake = Mojibake.in(decoded.text());
    String all = mojibake.map(Mojibake::text).orElse(decoded.text());
    ArticleFields fields = new ArticleFields();
    fields.set(Field.ID, input.id(), 0);
    Matcher head = HEAD.matcher(all);
    boolean hasHead = head.lookingAt();
    if (hasHead) {
      readHead(head.group(), fields);
    }
    fields.set(Field.TEXT, hasHead ? all.substring(head.end()) : all, 0);
    if (mojibake.isPresent() || decoded.note().isPresent()) {
      Provenance from = decoded.provenance(AS_IT_STANDS);
      fields.from(Field.TEXT, mojibake.map(it -> it.provenance(from)).orElse(from));
    }
    fields.fillFrom(input.hints(), input.depth() > 0);
    return input.result(fields, 0, line -> line == 0 ? null : "line " + line);
  }

  private static void readHead(String head, ArticleFields fields) {
    Matcher line = HEAD_LINE.matcher(head);
    for (int number = 1; line.find(); number++) {
      Field field = Field.valueOf(line.group(1).toUpperCase(Locale.ROOT));
      fields.set(field, line.group(2).strip(), number);
    }
  }
}
