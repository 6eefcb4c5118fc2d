package org.variorum.article.read.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.MailboxListFieldLenientImpl;
import org.variorum.article.Draft;
import org.variorum.article.Field;
import org.variorum.article.Provenance;
import org.variorum.article.PublicationDate;
import org.variorum.article.Sureness;

/**
 * What the head of a mail says of the mail: its subject is a title, its day that of publication,
 * and the name it is sent under most often the outlet's, since what is compared here are
 * newsletters.
 */
final class MailHead {

  private static final Provenance SUBJECT = new Provenance("mail:subject", Sureness.DECLARED);
  private static final Provenance FROM = new Provenance("mail:from", Sureness.INFERRED);
  private static final Provenance DATE = new Provenance("mail:date", Sureness.DECLARED);
  private static final Provenance LANGUAGE = new Provenance("mail:language", Sureness.DECLARED);
  private static final Provenance ADDRESS = new Provenance("mail:archived-at", Sureness.DECLARED);

  private final Map<String, org.apache.james.mime4j.stream.Field> fields = new HashMap<>();

  /** Takes a field; of two with one name, the first. */
  void field(org.apache.james.mime4j.stream.Field field) {
    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field);
  }

  void tell(Draft.Builder draft) {
    draft.set(Field.TITLE, words("subject"), SUBJECT);
    draft.set(Field.OUTLET, sender(), FROM);
    date(words("date")).ifPresent(date -> draft.set(Field.PUBLISHED, date, DATE));
    String language = words("content-language");
    draft.set(Field.LANGUAGE, language.contains(",") ? "" : language, LANGUAGE);
    String address = words("archived-at");
    if (address.startsWith("<http") && address.endsWith(">")) {
      draft.set(Field.URL, address.substring(1, address.length() - 1), ADDRESS);
    }
  }

  private String words(String name) {
    return Optional.ofNullable(fields.get(name)).map(HeaderWords::of).orElse("");
  }

  private String sender() {
    return Optional.ofNullable(fields.get("from"))
        .map(field -> MailboxListFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT))
        .flatMap(field -> Optional.ofNullable(field.getMailboxList()))
        .filter(list -> !list.isEmpty())
        .map(list -> list.getFirst())
        .flatMap(mailbox -> Optional.ofNullable(mailbox.getName()))
        .map(HeaderWords::decoded)
        .orElse("");
  }

  /** RFC 5322's date, whose comments and day of the week say nothing more. */
  static Optional<PublicationDate> date(String words) {
    String bare = words.replaceAll("\\([^()]*+\\)", " ").strip();
    bare = bare.substring(bare.indexOf(',') + 1).strip().replaceAll("\\s++", " ");
    for (String pattern :
        List.of("d MMM uuuu H:mm:ss xx", "d MMM uuuu H:mm xx", "d MMM uuuu H:mm:ss z")) {
      try {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.US);
        OffsetDateTime moment = ZonedDateTime.parse(bare, format).toOffsetDateTime();
        return Optional.of(new PublicationDate(moment.toLocalDate(), moment));
      } catch (DateTimeException e) {
        // The next form may fit.
      }
    }
    return Optional.empty();
  }
}
