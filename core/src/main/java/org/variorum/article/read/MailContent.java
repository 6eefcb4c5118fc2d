package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.read.mail.Letter;
import org.variorum.article.read.mail.LetterReader;
import org.variorum.article.read.mail.Mailbox;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Unreadable;

/** A mail or many: each is an article, and what is attached to it may hold others. */
final class MailContent {

  private final Contents contents;

  MailContent(Contents contents) {
    this.contents = contents;
  }

  Results open(OneInput input, InputStream in) throws IOException {
    Letter letter = LetterReader.read(in, input.limits());
    Iterator<Letter.Attachment> attachments = letter.attachments().iterator();
    UniqueNames names = new UniqueNames();
    Results attached = Results.each(attachments, each -> attachment(input, names, each));
    if (letter.draft().text().isBlank() && !letter.attachments().isEmpty()) {
      return attached;
    }
    ReadResult own =
        letter.draft().text().isBlank()
            ? input.rejected(null, "is a mail without words, and nothing readable is attached")
            : input.result(letter.draft(), null);
    return Results.each(Stream.of(Results.of(own), attached).iterator(), results -> results);
  }

  /** A file of many mails. */
  Results mailbox(OneInput input, InputStream in) {
    Mailbox mailbox = new Mailbox(in, input.limits());
    return new Parts<>(() -> next(input, mailbox), results -> results);
  }

  private Optional<Results> next(OneInput input, Mailbox mailbox) {
    try {
      return mailbox.next().map(mail -> mail(input, mail));
    } catch (Unreadable e) {
      return Optional.of(Results.of(input.rejected(e)));
    } catch (IOException e) {
      return Optional.of(Results.of(input.rejected(null, Reasons.of(e))));
    }
  }

  private Results mail(OneInput input, Mailbox.Mail mail) {
    String place = "the mail at byte " + mail.position();
    if (mail.tooLong()) {
      return Results.of(input.rejected(place, "is longer than " + input.limits().inWords()));
    }
    OneInput part = input.part(place, Long.toString(mail.position()), Hints.NONE);
    return contents.open(part, mail::content);
  }

  private Results attachment(OneInput input, UniqueNames names, Letter.Attachment attachment) {
    String name = names.of(attachment.name());
    OneInput part = input.part("“" + name + "”", name, attachment.hints());
    return contents.open(part, attachment::content);
  }
}
