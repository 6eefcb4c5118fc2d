package org.variorum.article.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.article.read.mail.Mailbox;

/** Tells a mail by the lines of its head; "Title: …" and the like are the head of a plain text. */
final class MailStart {

  /** Two of these among lines that are all of this form, and nobody else begins like that. */
  private static final Set<String> OF_MAILS =
      Set.of(
          "from",
          "to",
          "date",
          "subject",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to");

  private static final int FEWEST = 2;

  private static final Pattern FIELD =
      Pattern.compile("([!-9;-~]{1,80}):[^\\n]*+(?:\\n[ \\t][^\\n]*+)*+(?:\\n|$)");

  private MailStart() {}

  /** Whether {@code start}, a char a byte, is that of a mail. */
  static boolean isMail(String start) {
    Set<String> known = new HashSet<>();
    Matcher field = FIELD.matcher(start);
    int end = 0;
    while (field.region(end, start.length()).lookingAt()) {
      String name = field.group(1).toLowerCase(Locale.ROOT);
      if (OF_MAILS.contains(name)) {
        known.add(name);
      }
      end = field.end();
    }
    boolean headOnly =
        end >= start.length() || start.charAt(end) == '\n' || start.startsWith("\r\n", end);
    return headOnly && known.size() >= FEWEST;
  }

  /** Whether {@code start} is that of a file of mails. */
  static boolean isMailbox(String start) {
    int end = start.indexOf('\n');
    return end > 0
        && Mailbox.SEPARATOR.matcher(start.substring(0, end).strip()).matches()
        && isMail(start.substring(end + 1));
  }
}
