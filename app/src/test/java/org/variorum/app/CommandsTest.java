package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print, say and answer. */
final class CommandsTest {

  private static final String LIMITS =
      "article-bytes, nesting, expansion, containers, elements, paragraph, quotation-marks, fetch-bytes,"
          + " fetch-seconds, redirects";

  @TempDir Path folder;

  @Test
  void readPrintsWhatWasUnderstood() {
    assertThat(
            CommandRun.withInput(
                """
                Outlet: Example Times

                Müller sagte „ja“ 😀.
                """,
                "read",
                "-"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                {"id":"-","outlet":"Example Times","text":"Müller sagte „ja“ 😀.\\n"}
                """,
                ""));
  }

  @Test
  void aNameGivesTheOutletAndADateWhatIsMissing() {
    CommandRun run =
        CommandRun.withInput(
            """
            {"id":"a","text":"t"}
            {"id":"b","text":"t","published":"2015-01-01","outlet":"Other"}
            """,
            "read",
            "--published",
            "2016-01-15",
            "Post=-");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                """
                {"id":"a","outlet":"Post","published":"2016-01-15","text":"t"}
                {"id":"b","outlet":"Post","published":"2015-01-01","text":"t"}
                """,
                ""));
  }

  @Test
  void whatIsRejectedIsNamedAndTheRestDone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("b.txt"), "The text.");
    String missing = folder + "/none.txt";

    for (String command : new String[] {"read", "annotate"}) {
      CommandRun run = CommandRun.of(command, missing, folder.toString());
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).startsWith("{\"id\":\"" + folder + "/b.txt\"").hasLineCount(1);
      assertThat(run.err().replaceAll("\\d+\\.\\d s", "0.1 s").lines())
          .containsExactly(
              "rejected: " + missing + ": there is no such file or folder",
              "rejected: " + folder + "/a.txt: is empty",
              "read 1 article, rejected 2 (1: there is no such file or folder; 1: is empty) in"
                  + " 0.1 s");
    }
  }

  /** The accurate engine is for as many as a person reads; the note tells how to insist on it. */
  @ParameterizedTest
  @CsvSource({"collate, 16, false", "collate, 17, true", "check, 17, true"})
  void manyAccountsAreReadByTheFastEngine(String command, int accounts, boolean noted) {
    String input =
        IntStream.range(0, accounts)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"“It rains,” Ann Lund said.\"}\n")
            .collect(Collectors.joining());
    String[] args =
        command.equals("check")
            ? new String[] {command, "It rains", "--in", "-"}
            : new String[] {command, "-"};

    CommandRun run = CommandRun.withInput(input, args);

    assertThat(run.status()).isZero();
    assertThat(
            run.err()
                .contains(
                    "note: these are more than 16: the fast engine reads them. --engine accurate"
                        + " finds more, and takes longer\n"))
        .isEqualTo(noted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "annotate", "collate"})
  void whereAllIsRejectedNothingIsPrinted(String command) {
    CommandRun run = CommandRun.of(command, "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("rejected: standard input: is empty\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "annotate"})
  void linesComeInTheOrderOfTheInput(String command) {
    String input =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + "t ".repeat(i % 50 + 1) + "\"}\n")
            .collect(Collectors.joining());
    CommandRun run = CommandRun.withInput(input, command, "-");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceAll("\\{\"id\":\"(\\d+)\".*", "$1")))
        .containsExactlyElementsOf(IntStream.range(0, 2_000).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "''| which command?",
        "read| Missing required parameter: 'INPUT'",
        "collate --format xml x| Invalid value for option '--format': there is no format “xml”: there"
            + " are text, json, html, tei, csv, annotations",
        "collate --format csv --table quotes x| Invalid value for option '--table': there is"
            + " no table “quotes”: there are accounts, utterances, readings, differences, headlines,"
            + " derivations, lines, discrepancies, claims, timeline, corroboration",
        "collate --table readings x| --table is for --format csv",
        "collate --format csv -o /no/such/folder/tables x| there is no folder /no/such/folder to"
            + " write tables in",
        "annotate --engine best x| Invalid value for option '--engine': there is no engine “best”:"
            + " there are rules, fast and accurate",
        "annotate --min-confidence 2 x| Invalid value for option '--min-confidence': “2” is no number"
            + " from 0 to 1",
        "read --published 2016-13-40 x| Invalid value for option '--published': “2016-13-40” is no"
            + " date (2016-01-15 or 2016-01-15T09:30:00Z)",
        "read - A=-| standard input (-) can be read only once",
        "read --limit paragraphs=3 x| Invalid value for option '--limit' (NAME=N): there is no limit"
            + " “paragraphs”: there are "
            + LIMITS,
        "read --limit paragraph x| Invalid value for option '--limit' (NAME=N): “paragraph” is not"
            + " NAME=N: there are "
            + LIMITS,
        "read --limit paragraph=0 x| Invalid value for option '--limit' (NAME=N): “0” is no number"
            + " from 1 up (it may end in K, M or G)",
        "read --limit article-bytes=2G x| Invalid value for option '--limit' (NAME=N): an article"
            + " has at most two gigabytes",
        "collate --engine rules -o /no/such/folder/x.html -| there is no folder /no/such/folder to"
            + " write x.html in",
        "frobnicate| Unmatched argument at index 0: 'frobnicate'",
        "read --frobnicate x| Unknown option: '--frobnicate'",
      },
      delimiter = '|',
      quoteCharacter = '~')
  void wrongUsageIsAnsweredWithTwo(String args, String expected) {
    CommandRun run = CommandRun.of(args.equals("''") ? new String[0] : args.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).first().isEqualTo("variorum: " + expected.strip());
  }

  @Test
  void anInputWithoutANameIsWrongUsage() {
    assertThat(CommandRun.of("read", ""))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                """
                variorum: an input has no name: name a file, a folder or - in its place
                “variorum read --help” says how it is used.
                """));
  }

  @Test
  void helpAndVersionAreResults() {
    assertThat(CommandRun.of("--version")).isEqualTo(new CommandRun(0, "variorum 0.1.0\n", ""));
    CommandRun help = CommandRun.of("collate", "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("--format").contains("NAME=INPUT");
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "HTML", "tei"})
  void collateWritesEveryFormatToAFileWhole(String format) throws IOException {
    Path target = Files.writeString(folder.resolve("out"), "what was there before");
    CommandRun run =
        CommandRun.withInput(
            """
            {"id":"account-a","text":"t"}
            {"id":"account-b","text":"t"}
            """,
            "collate",
            "--format",
            format,
            "-o",
            target.toString(),
            "-");

    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(target)
        .content()
        .contains("account-a", "account-b")
        .doesNotContain("what was there");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  private static final String GATE =
      """
      {"id":"account-a","text":"“I do not think the crew is to blame,” Quill said.\\n"}
      {"id":"account-b","text":"“I do think the crew is to blame,” Quill said.\\n"}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "jsonld", "JSONLD"})
  void webAnnotationsHaveTwoNames(String name) {
    CommandRun run = CommandRun.withInput(GATE, "collate", "--format", name, "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void csvPrintsTheDifferencesOrTheTableThatIsNamed() {
    CommandRun differences = CommandRun.withInput(GATE, "collate", "--format", "csv", "-");
    assertThat(differences.status()).isZero();
    assertThat(differences.out().lines())
        .containsExactly(
            "utterance,difference,kind,substantive,hidden,touches,account,outlet,start,end,shown,text",
            "u1,u1.d1,omission,true,true,negation,account-a,,6,9,false,not",
            "u1,u1.d1,omission,true,true,negation,account-b,,5,5,false,");
    CommandRun lines =
        CommandRun.withInput(GATE, "collate", "--format", "csv", "--table", "Lines", "-");
    assertThat(lines.out().lines().findFirst()).contains("line,account,outlet");
  }

  @Test
  void csvFillsAFolderAndReplacesItsOwnTables() throws IOException {
    Path tables = folder.resolve("tables");
    for (int i = 0; i < 2; i++) {
      CommandRun run =
          CommandRun.withInput(GATE, "collate", "--format", "csv", "-o", tables.toString(), "-");
      assertThat(run).isEqualTo(new CommandRun(0, "", ""));
      try (Stream<Path> files = Files.list(tables)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder(
                "accounts.csv",
                "utterances.csv",
                "readings.csv",
                "differences.csv",
                "headlines.csv",
                "derivations.csv",
                "lines.csv",
                "discrepancies.csv",
                "claims.csv",
                "timeline.csv",
                "corroboration.csv");
      }
    }
    assertThat(tables.resolve("readings.csv")).content().hasLineCount(3);
  }

  @Test
  void csvWritesOneTableToAFile() {
    Path file = folder.resolve("r.csv");
    CommandRun run =
        CommandRun.withInput(
            GATE, "collate", "--format", "csv", "--table", "readings", "-o", file.toString(), "-");
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(file).content().startsWith("utterance,account,outlet,kind,").hasLineCount(3);
  }

  @Test
  void csvReplacesNothingOfOthers() throws IOException {
    Path lines = Files.writeString(folder.resolve("lines.csv"), "line,colour\nD,green\n");
    CommandRun run =
        CommandRun.withInput(GATE, "collate", "--format", "csv", "-o", folder.toString(), "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "variorum: " + lines + " is there and no table of ours: name another folder with -o\n");
    assertThat(lines).hasContent("line,colour\nD,green\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(lines);
    }
    CommandRun toAFile =
        CommandRun.withInput(GATE, "collate", "--format", "csv", "-o", lines.toString(), "-");
    assertThat(toAFile.status()).isEqualTo(2);
    assertThat(toAFile.err())
        .startsWith(
            "variorum: "
                + lines
                + " is no folder: csv has several tables, unless --table names one\n");
  }

  @Test
  void anAccountIsNeverWrittenOver() throws IOException {
    Path account = Files.writeString(folder.resolve("mine.txt"), "“It rains,” said Quill.\n");
    CommandRun run = CommandRun.of("collate", account.toString(), "-o", account.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("mine.txt is one of the inputs");
    assertThat(account).hasContent("“It rains,” said Quill.");
  }

  @Test
  void whatCannotBeCollatedLeavesTheFileAlone() throws IOException {
    Path target = Files.writeString(folder.resolve("out"), "what was there before");
    CommandRun run = CommandRun.of("collate", "-o", target.toString(), "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(target).hasContent("what was there before");
  }

  @Test
  void oneAccountIsCollatedWithANote() {
    CommandRun run = CommandRun.withInput("The text.", "collate", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotEmpty();
    assertThat(run.err())
        .isEqualTo("note: there is one account alone: nothing to compare it with\n");
  }

  @Test
  void demoPrintsTheReportAndWritesThePage() {
    Path page = folder.resolve("page.html");
    CommandRun run = CommandRun.of("demo", "-o", page.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Example Times", "Sample Post").doesNotContain("two/");
    assertThat(run.err()).isEqualTo("note: the same as a page: " + page + "\n");
    assertThat(CommandRun.of("demo", "-o", page.toString()).err())
        .isEqualTo("note: the same as a page: " + page + " (replaced)\n");
    assertThat(page).content().contains("Example Times", "Sample Post");
  }

  @ParameterizedTest
  @CsvSource({"article-bytes=1K", "article-bytes=1KiB", "article-bytes=1k", "article-bytes=1024"})
  void limitsAreSetByName(String limit) {
    String longer = "x ".repeat(600);
    assertThat(CommandRun.withInput(longer, "read", "-").status()).isZero();
    CommandRun run = CommandRun.withInput(longer, "read", "--limit", limit, "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("1,024 bytes");
  }

  @Test
  void aLimitSaysHowToPassIt() {
    String input = "“a”, “b”\n";
    CommandRun run =
        CommandRun.withInput(
            input, "collate", "--limit", "paragraph=7", "--limit", "quotation-marks=9", "-");
    assertThat(run.err())
        .startsWith(
            "rejected: standard input: paragraph 1 of its text has 8 characters, more than 7:"
                + " --limit paragraph=8 lets it through\n");
    assertThat(CommandRun.withInput(input, "collate", "--limit", "paragraph=8", "-").status())
        .isZero();
  }

  @Test
  void whatStrangersNamedCannotCommandTheTerminal() {
    CommandRun run =
        CommandRun.withInput(
            """
            {"id":"\\u001b[2Ja","text":"t"}
            {"id":"\\u001b[2Ja","text":"t"}
            """,
            "read",
            "-");
    assertThat(run.err().replaceAll("\\d+\\.\\d s", "0.0 s"))
        .isEqualTo(
            """
            rejected: standard input, line 2: its id “\\u001B[2Ja” was met already in -, line 1
            read 1 article, rejected 1 (1: its id was met already in -) in 0.0 s
            """);
  }
}
