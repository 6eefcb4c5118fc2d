package org.variorum.article.read.mail;

import java.io.InputStream;
import java.util.List;
import org.variorum.article.Draft;
import org.variorum.article.read.raw.Hints;

/**
 * A mail.
 *
 * @param draft what it says itself
 * @param attachments what it brings along that may be read
 */
public record Letter(Draft draft, List<Attachment> attachments) {

  /**
   * Something attached to a mail.
   *
   * @param name of the file, or where it has none, which part of the mail it is
   * @param hints what the mail says of it
   * @param content its bytes
   */
  public record Attachment(String name, Hints hints, InputStream content) {}

  /** Copies what could be changed. */
  public Letter {
    attachments = List.copyOf(attachments);
  }
}
