package org.variorum.article.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;
import org.variorum.article.read.mail.Letter.Attachment;
import org.variorum.article.read.raw.Bounded;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;

/** Reads one mail. What is attached is kept packed as it is, mails in it included. */
public final class LetterReader {

  /** Parts of parts; real mails have four or five levels. */
  private static final int MOST_LEVELS = 30;

  private static final int MOST_PARTS = 2_000;

  private static final Provenance TEXT = new Provenance("mail:text", Sureness.PRINTED);

  private final MailHead head = new MailHead();
  private final MailBody body = new MailBody();
  private final List<Part> attached = new ArrayList<>();
  private final Deque<String> multiparts = new ArrayDeque<>();
  private PartHead part = new PartHead();
  private int heads;
  private int parts;
  private int alternatives;

  private record Part(String name, PartHead head, String type, InputStream content) {}

  private LetterReader() {}

  /**
   * Reads a mail, which is held in memory.
   *
   * @throws Unreadable if it is no mail, or more than {@code limits} let
   */
  public static Letter read(InputStream in, Limits limits) throws IOException {
    try {
      return new LetterReader().letter(new Bounded(in, limits));
    } catch (MimeException | RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof Unreadable unreadable) {
          throw unreadable;
        }
      }
      throw new Unreadable(null, "is a broken mail: " + Unreadable.saidBy(e));
    }
  }

  private Letter letter(InputStream in) throws IOException, MimeException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(2_000)
            // The library takes time for a field that grows with the square of its length.
            .setMaxHeaderLen(100_000)
            .build();
    MimeTokenStream mail = new MimeTokenStream(config);
    mail.setRecursionMode(RecursionMode.M_NO_RECURSE);
    mail.parse(in);
    for (EntityState at = mail.getState(); at != EntityState.T_END_OF_STREAM; at = mail.next()) {
      switch (at) {
        case T_START_HEADER -> startPart();
        case T_FIELD -> field(mail);
        case T_START_MULTIPART -> startMultipart(mail.getBodyDescriptor());
        case T_END_MULTIPART -> multiparts.pop();
        case T_BODY -> body(mail);
        default -> {} // mime4j's states, of which the rest hold no words
      }
    }
    Draft.Builder draft = Draft.builder();
    head.tell(draft);
    draft.set(Field.TEXT, body.text(), TEXT);
    Draft said = draft.build();
    return new Letter(
        said, attached.stream().map(each -> attachment(each, said.published())).toList());
  }

  private static Attachment attachment(Part each, @Nullable PublicationDate sent) {
    return new Attachment(
        each.name(), new Hints(each.type(), each.head().charset(), null, sent), each.content());
  }

  private void startPart() throws Unreadable {
    part = new PartHead();
    if (++heads > MOST_PARTS) {
      throw new Unreadable(null, "has more than " + MOST_PARTS + " parts");
    }
  }

  private void field(MimeTokenStream mail) {
    if (multiparts.isEmpty()) {
      head.field(mail.getField());
    }
    part.field(mail.getField());
  }

  private void startMultipart(BodyDescriptor descriptor) throws Unreadable {
    boolean alternative = "alternative".equals(descriptor.getSubType());
    alternatives += alternative ? 1 : 0;
    // Where one alternative stands in another, the inner one decides.
    String around = multiparts.isEmpty() ? "" : multiparts.peek();
    multiparts.push(alternative ? "alternative " + alternatives : around);
    if (multiparts.size() > MOST_LEVELS) {
      throw new Unreadable(null, "has more than " + MOST_LEVELS + " levels of parts in parts");
    }
  }

  private void body(MimeTokenStream mail) throws IOException {
    parts++;
    String type = String.valueOf(mail.getBodyDescriptor().getMimeType());
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    if (isText && !part.isAttached()) {
      byte[] bytes = mail.getDecodedInputStream().readAllBytes();
      String group = multiparts.isEmpty() ? "" : multiparts.peek();
      body.add(group, type.equals("text/html"), part, bytes);
    } else if (AttachedType.mayBeRead(type, part.fileName())) {
      byte[] bytes = mail.getDecodedInputStream().readAllBytes();
      String name = part.fileName().isBlank() ? "part " + parts : part.fileName();
      attached.add(new Part(name, part, type, new ByteArrayInputStream(bytes)));
    }
  }
}
