package org.variorum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.variorum.app.Progress.Pace;

/** The line that says what is being done. */
class ProgressTest {

  private static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ofMillis(1));
  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final Messages messages = new Messages(terminal, true, 40);

  @Test
  void whatHasTakenLongIsNamed() {
    Progress progress = new Progress(messages, AT_ONCE);
    assertThat(progress.line()).isEqualTo("0 articles");
    progress.opened("-");
    assertThat(progress.line()).isEqualTo("0 articles · reading standard input, 0 s");
    progress.opened("big.pdf");
    progress.read(12 << 20);
    progress.count();
    assertThat(progress.line()).endsWith(" · reading big.pdf, 12 MiB, 0 s").startsWith("1 article");
    Progress.Task task = progress.begin("working on a.txt");
    assertThat(progress.line()).endsWith(" · working on a.txt, 0 s");
    progress.end(task);
    assertThat(progress.line()).contains("reading big.pdf");
    progress.readAll();
    assertThat(progress.line()).doesNotContain("·");
  }

  @Test
  void whatIsQuickIsNot() {
    Progress progress = new Progress(messages, Pace.USUAL);
    progress.opened("a.txt");
    progress.begin("working on a.txt");
    assertThat(progress.line()).isEqualTo("0 articles");
  }

  @Test
  @Timeout(20)
  void oneSlowArticleIsSeenToBeUnderWayAndLeavesNothingBehind() throws InterruptedException {
    try (Progress progress = new Progress(messages, AT_ONCE)) {
      progress.show();
      progress.begin("working on slow.pdf");
      while (!terminal.toString(UTF_8).contains("slow.pdf")) {
        Thread.sleep(1);
      }
      messages.note("something else");
    }
    String shown = terminal.toString(UTF_8);
    assertThat(shown)
        .contains(CLEAR + "0 articles · working on slow.pdf, 0 s")
        .contains(CLEAR + "note: something else\n")
        .satisfiesAnyOf(
            all -> assertThat(all).endsWith(CLEAR), all -> assertThat(all).endsWith("else\n"));
    messages.status("too late");
    assertThat(terminal.toString(UTF_8)).isEqualTo(shown);
  }

  @Test
  void aLineIsNeverWiderThanTheTerminalAndNeverCommandsIt() {
    messages.showStatus(true);
    messages.status("reading \u001B[2J" + "x".repeat(100));
    assertThat(terminal.toString(UTF_8))
        .isEqualTo(CLEAR + "reading \\u001B[2J" + "x".repeat(21) + "…");
  }
}
