package org.variorum.article.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.article.read.raw.Limits;

/**
 * The mails in a file of them (mbox, RFC 4155), one at a time: each begins with a line {@code
 * From}, an address and a date, behind an empty line. Not thread-safe.
 */
public final class Mailbox {

  /**
   * One mail.
   *
   * @param position the byte at which the line before it begins
   * @param content its bytes
   * @param tooLong whether it is longer than an article may be; then what is there is cut
   */
  public record Mail(long position, InputStream content, boolean tooLong) {}

  /** How the line before a mail looks: no sentence that begins with "From" ends in a year. */
  public static final Pattern SEPARATOR =
      Pattern.compile("From \\S{1,300} .{0,60}\\d\\d:\\d\\d.{0,60}\\d{4}.{0,20}");

  private static final int LONGEST_SEPARATOR = 400;

  private final InputStream in;
  private final int most;
  private long position;
  private long mailStart;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long lineLength;
  private boolean started;
  private boolean ended;

  /** Reads {@code in}, which should be buffered. */
  public Mailbox(InputStream in, Limits limits) {
    this.in = in;
    this.most = limits.articleBytes();
  }

  /** The next mail, or empty at the end. */
  public Optional<Mail> next() throws IOException {
    try {
      return read();
    } catch (IOException e) {
      ended = true; // what cannot be read once is not asked for again
      throw e;
    }
  }

  private Optional<Mail> read() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    boolean afterBlank = !started;
    while (!ended) {
      long lineStart = position;
      ended = !readLine();
      if (lineLength == 0) {
        break;
      }
      if (afterBlank && isSeparator()) {
        long before = mailStart;
        mailStart = lineStart;
        boolean first = !started;
        started = true;
        if (!first) {
          return Optional.of(mail(before, mail, tooLong));
        }
      } else {
        any = true;
        afterBlank = isBlank();
        if (mail.size() + (long) line.size() <= most) {
          writeLine(mail);
        } else {
          tooLong = true;
        }
      }
    }
    return any ? Optional.of(mail(mailStart, mail, tooLong)) : Optional.empty();
  }

  private static Mail mail(long position, ByteArrayOutputStream mail, boolean tooLong) {
    return new Mail(position, new ByteArrayInputStream(mail.toByteArray()), tooLong);
  }

  /** Takes away what was put before a line of the text so that it is no separator. */
  private void writeLine(ByteArrayOutputStream mail) {
    byte[] bytes = line.toByteArray();
    int quotes = 0;
    while (quotes < bytes.length && bytes[quotes] == '>') {
      quotes++;
    }
    boolean escaped =
        quotes > 0
            && bytes.length >= quotes + 5
            && new String(bytes, quotes, 5, StandardCharsets.ISO_8859_1).equals("From ");
    mail.write(bytes, escaped ? 1 : 0, bytes.length - (escaped ? 1 : 0));
  }

  private boolean isSeparator() {
    return line.size() <= LONGEST_SEPARATOR
        && SEPARATOR.matcher(line.toString(StandardCharsets.ISO_8859_1).strip()).matches();
  }

  private boolean isBlank() {
    return line.size() <= 2 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
  }

  /** Reads a line with its end, or as much of it as an article may have; false at the end. */
  private boolean readLine() throws IOException {
    line = new ByteArrayOutputStream(128);
    lineLength = 0;
    int c;
    do {
      c = in.read();
      if (c >= 0) {
        position++;
        lineLength++;
        if (lineLength <= most) {
          line.write(c);
        }
      }
    } while (c >= 0 && c != '\n');
    return c >= 0;
  }
}
