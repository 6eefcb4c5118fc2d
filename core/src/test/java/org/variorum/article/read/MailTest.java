package org.variorum.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.article.read.Packing.gzip;
import static org.variorum.article.read.Packing.lines;
import static org.variorum.article.read.Packing.read;
import static org.variorum.article.read.Packing.utf8;
import static org.variorum.article.read.Packing.zip;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;

/** Mails as they are sent: what they say, and what they bring along. */
final class MailTest {

  private static final String HEAD =
      """
      Return-Path: <news@courier.example>
      From: =?utf-8?Q?Harbor_Courier_=E2=80=93_Daily?= <news@courier.example>
      To: reader@herald.example
      Subject: =?iso-8859-1?Q?Caf=E9?= flooded, "nobody
       told us"
      Date: Fri, 15 Jan 2016 09:30:00 +0100 (CET)
      MIME-Version: 1.0
      """;

  @Test
  void theHeadSaysWhatItIs() {
    Article article = only(HEAD + "Content-Language: en\n\n“Nobody told us,” she said.\n");

    assertThat(article.label()).isEqualTo("Harbor Courier – Daily");
    assertThat(article.title()).isEqualTo("Café flooded, \"nobody told us\"");
    assertThat(article.published()).hasToString("2016-01-15T09:30:00+01:00");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text()).isEqualTo("“Nobody told us,” she said.\n");
    assertThat(article.provenance()).hasSize(5);
  }

  @Test
  void aPlainTextWithAHeadOfItsOwnIsNoMail() {
    for (String text :
        List.of(
            "Title: The flood\nOutlet: Courier\n\nSubject: none\nFrom: nowhere\n",
            "From: here to there\n\nDate: none.\n",
            "From here on, the road is closed.\nTo: the north.\nDate: x\n")) {
      assertThat(read("a", utf8(text))).first().isInstanceOf(ReadResult.Read.class);
      assertThat(only(text).from(org.variorum.article.Field.TEXT).rule()).isEqualTo("given");
    }
  }

  @Test
  void encodedWordsAreDecoded() {
    assertThat(
            only(HEAD
                    + """
                    Content-Type: text/plain; charset=windows-1252
                    Content-Transfer-Encoding: quoted-printable

                    =93Nobody told us,=94 she=
                     said.
                    """)
                .text())
        .isEqualTo("“Nobody told us,” she said.\n");
    String base64 = Base64.getMimeEncoder().encodeToString(utf8("“Zwei.”\n"));
    assertThat(
            only(HEAD
                    + "Content-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding:"
                    + " base64\n\n"
                    + base64)
                .text())
        .isEqualTo("“Zwei.”\n");
  }

  @Test
  void ofAlternativesOnlyOneIsTaken() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            The plain one.
            --b
            Content-Type: text/html

            <p>The rich one.</p>
            --b--
            """;
    assertThat(only(mail).text().strip()).isEqualTo("The rich one.");
    assertThat(only(mail.replace("<p>The rich one.</p>", "<img>")).text())
        .isEqualTo("The plain one.\n");
  }

  @Test
  void linesThatWereBrokenForTheWayAreJoined() {
    assertThat(
            only(HEAD
                    + """

                    “Nobody told us that the gate was broken, and nobody told us
                    that the water would rise so high,” she said.
                    A short line.
                    * A point of a list that is as long as all of these lines
                    * and another.
                    """)
                .text())
        .isEqualTo(
            """
            “Nobody told us that the gate was broken, and nobody told us that the water would rise so high,” she said.
            A short line.
            * A point of a list that is as long as all of these lines
            * and another.
            """);
    assertThat(
            only(HEAD + "Content-Type: text/plain; format=flowed\n\nOne \ntwo.\nThree.\n").text())
        .isEqualTo("One two.\nThree.\n");
  }

  @Test
  void whatIsAttachedIsReadByItself() {
    String zip = Base64.getMimeEncoder().encodeToString(zip("in.txt", "In the archive.\n"));
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            The mail.
            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename="note.txt"

            The note.
            --b
            Content-Type: image/png; name="p.png"
            Content-Disposition: attachment

            x
            --b
            Content-Type: application/octet-stream; name="a.zip"
            Content-Transfer-Encoding: base64

            """
            + zip
            + """

            --b
            Content-Type: message/rfc822

            From: Tom Reyes <tom@pier.example>
            Subject: Fwd

            The other mail.
            --b--
            """;
    assertThat(lines(read("m.eml", utf8(mail))))
        .containsExactly(
            "m.eml = The mail.¶",
            "m.eml#note.txt = The note.",
            "m.eml#a.zip#in.txt = In the archive.¶",
            "m.eml#part 5 = The other mail.¶");
  }

  @Test
  void attachmentsOfOneNameAreTwo() {
    StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n");
    for (String name : List.of("note.txt", "note.txt", "note.txt (2)", "note.txt")) {
      mail.append("\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"")
          .append(name)
          .append("\"\n\nA note.");
    }
    mail.append("\n--b\nContent-Type: application/pdf; name=note.txt\n\n%PDF-\n--b--\n");
    assertThat(lines(read("m.eml", utf8(mail.toString()))))
        .startsWith(
            "m.eml#note.txt = A note.",
            "m.eml#note.txt (2) = A note.",
            "m.eml#note.txt (2) (2) = A note.",
            "m.eml#note.txt (3) = A note.")
        .last()
        .asString()
        .startsWith("m.eml, “note.txt (4)”: ");
  }

  @Test
  void aMailboxIsItsMails() {
    String mailbox =
        "From news@courier.example Fri Jan 15 09:30:00 2016\n"
            + HEAD
            + "\nFrom here on it is closed.\n\n>From now on, too.\n\n"
            + "From x@herald.example Sat Jan 16 09:30:00 2016\n"
            + "From: x@herald.example\nSubject: Two\n\nThe second.\n";
    int second = mailbox.indexOf("From x@herald");
    assertThat(lines(read("m", utf8(mailbox))))
        .containsExactly(
            "m#0 = From here on it is closed.¶¶From now on, too.¶¶",
            "m#" + second + " = The second.¶");
    assertThat(read("m.gz", gzip(utf8(mailbox)))).hasSize(2);
  }

  @Test
  void partsHaveABound() {
    String mail =
        HEAD + "Content-Type: multipart/mixed; boundary=c\n\n" + "--c\n\nConte\n".repeat(100_000);
    assertThat(lines(read("m", utf8(mail)))).containsExactly("m: has more than 2000 parts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: image/png\n\nx\n",
        "Content-Type: multipart/mixed; boundary=b\n\n--b--\n",
        "\n"
      })
  void aMailWithoutWordsIsRejected(String rest) {
    assertThat(lines(read("m", utf8(HEAD + rest))))
        .containsExactly("m: is a mail without words, and nothing readable is attached");
  }

  @Test
  void partsInPartsHaveABound() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 5000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    assertThat(lines(read("m", utf8(mail.toString()))))
        .containsExactly("m: has more than 30 levels of parts in parts");
  }

  @Test
  void mailsInMailsHaveABound() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 200; i++) {
      mail.append("Content-Type: message/rfc822\n\n").append("From: a@b.example\nSubject: s\n");
    }
    assertThat(lines(read("m", utf8(mail + "\nText.\n"))))
        .last()
        .asString()
        .endsWith("stands in more than 4 containers");
  }

  @Test
  void whateverIsChangedOrCutSomethingIsSaid() {
    byte[] mail =
        utf8(
            HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain;"
                + " charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=E2=80=9CNo,=E2\n"
                + "--b\nContent-Type: application/pdf; name=\"=?utf-8?B?4oCc?=\"\n\n%PDF-\n--b--\n");
    for (int at = 0; at < mail.length; at++) {
      for (byte value : new byte[] {0, -1, '\n', ':', '='}) {
        byte[] changed = mail.clone();
        changed[at] = value;
        assertThat(read("m", changed)).as("byte %d", at).isNotEmpty();
      }
      assertThat(read("m", Arrays.copyOf(mail, at))).as("cut at %d", at).isNotEmpty();
    }
  }

  private static Article only(String mail) {
    List<ReadResult> results = read("m.eml", utf8(mail));
    assertThat(results).singleElement().isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) results.getFirst()).article();
  }
}
