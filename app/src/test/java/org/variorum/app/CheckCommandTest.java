package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} prints, and what comes first where {@code collate} is asked for it. */
final class CheckCommandTest {

  @TempDir Path folder;
  private String in = "";

  @BeforeEach
  void accounts() throws IOException {
    Path accounts = Files.createDirectory(folder.resolve("accounts"));
    Files.writeString(
        accounts.resolve("courier.txt"),
        """
        Outlet: Harbor Courier
        Published: 2024-03-15

        “I do not think the crew is to blame,” Mara Quill said on Friday.
        """);
    Files.writeString(
        accounts.resolve("herald.txt"),
        """
        Outlet: Herald
        Published: 2024-03-16

        “I do think the crew is to blame,” Mara Quill said on Friday.
        """);
    in = accounts.toString();
  }

  @Test
  void aVerdictReadsWellInEightyColumns() {
    CommandRun run = CommandRun.of("check", "“I do not think the crew is to blame”", "--in", in);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    // The path of a temporary folder may be too long for the line.
    assertThat(run.out().replace(in, "accounts").replaceAll("of\\s+accounts", "of accounts"))
        .isEqualTo(
            """
            “I do not think the crew is to blame”
            exact: Harbor Courier prints these words.
              Harbor Courier (15 March 2024) · Mara Quill · exact
                “I do not think the crew is to blame”
                characters 1–36 of accounts/courier.txt
              Herald (16 March 2024) · Mara Quill · altered
                “I do think the crew is to blame”
                characters 1–32 of accounts/herald.txt
                ! your wording adds “not”, which Herald does not have

            """);
  }

  @Test
  void whatIsNotFoundIsAResult() {
    CommandRun run = CommandRun.of("check", "the sea is calm today", "--in", in);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("not found: no quotation in these reports has the words.");
  }

  @Test
  void manyAreCheckedAndABadRowIsNamed() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("quotes.csv"),
            """
            quote,speaker
            "I do not think the crew is to blame",Quill
            I think, the crew is to blame,Quill
            ,Quill
            the crew is to blame,Renwick
            """);
    CommandRun run = CommandRun.of("check", "--file", table.toString(), "--in", in);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> line.replaceAll("^([^,]*,[^,]*,[^,]*).*", "$1")))
        .containsExactly(
            "words,speaker,verdict",
            "I do not think the crew is to blame,Quill,exact",
            "the crew is to blame,Renwick,other speaker");
    assertThat(run.err().lines())
        .contains(
            "rejected: "
                + table
                + ", line 3: has 3 columns in place of 2: words with a comma in them need quotation"
                + " marks around them",
            "rejected: " + table + ", line 4: has no words to check");
  }

  @Test
  void aTableMayComeThroughAPipe() {
    CommandRun run =
        CommandRun.withInput(
            "I do think the crew is to blame\n",
            "check",
            "--file",
            "-",
            "--format",
            "json",
            "--in",
            in);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("{\"words\":\"I do think the crew is to blame\",\"speaker\":null,")
        .contains("\"verdict\":\"exact\"")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "check --in x| which words? They stand before --in; --file names a table of them",
        "check words --file t --in x| either words or --file, not both",
        "check … --in x| there are no words in “…”",
        "check words| Missing required option: '--in=INPUT'",
        "check words --format tei --in x| Invalid value for option '--format': there is no format"
            + " “tei”: there are text, json, csv",
        "check --file - --in -| standard input (-) can be read only once",
      },
      delimiter = '|')
  void wrongUsageIsAnsweredWithTwo(String args, String expected) {
    CommandRun run = CommandRun.of(args.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).first().isEqualTo("variorum: " + expected.strip());
  }

  @Test
  void departuresFromTheRecordComeFirst() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("interview.txt"),
            "ROSE: Who is to blame?\nQUILL: I do not think the crew is to blame.\n");
    CommandRun text = CommandRun.of("collate", "--record", record.toString(), in);
    assertThat(text.status()).isZero();
    assertThat(text.out())
        .contains("2 quotes · 1 as spoken · 1 not as spoken · 0 not found there")
        .contains("  ! Herald leaves out “not” without showing it\n");
    CommandRun json =
        CommandRun.of("collate", "--format", "json", "--record", record.toString(), in);
    assertThat(json.out())
        .contains("\"record\":{\"id\":\"" + record)
        .contains(
            "\"kind\":\"omission\",\"grave\":true,\"hidden\":true,\"touches\":[\"negation\"]");
    CommandRun page =
        CommandRun.of("collate", "--format", "html", "--record", record.toString(), in);
    assertThat(page.out()).contains("Beside the record").contains("Herald leaves out “not”");
  }

  @Test
  void aRecordThatCannotBeReadIsNamedAndTheRestDone() {
    CommandRun run = CommandRun.of("collate", "--record", folder + "/none.txt", in);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("none.txt: there is no such file or folder");
    assertThat(run.out()).contains("Two reports").doesNotContain("Beside the record");
  }

  @Test
  void oursComesFirstByIdOutletOrFile() {
    for (String name : new String[] {"Herald", "herald", in + "/herald.txt", "herald.txt"}) {
      CommandRun run = CommandRun.of("collate", "--ours", name, in);
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("What Herald alone has differently\n")
          .contains("  ! Herald alone leaves out “not” without showing it\n");
    }
    CommandRun none = CommandRun.of("collate", "--ours", "Gazette", in);
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err())
        .startsWith("variorum: --ours: no account is “Gazette”: there are ")
        .contains("courier.txt (Harbor Courier), ", "herald.txt (Herald)\n");
  }
}
