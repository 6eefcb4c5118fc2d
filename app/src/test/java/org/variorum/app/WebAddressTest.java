package org.variorum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands read the web, and this machine only if they are told to. */
final class WebAddressTest {

  private final AtomicReference<String> userAgent = new AtomicReference<>("");
  private HttpServer server;
  private String page;

  @BeforeEach
  void open() throws IOException {
    byte[] body = "“It rains,” said Mara Quill.\n".getBytes(UTF_8);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().equals("/rain");
          userAgent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
          exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
          if (there) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    page = "http://127.0.0.1:" + server.getAddress().getPort() + "/rain";
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void anAddressOfThisMachineIsRefusedWithAdvice() {
    assertThat(CommandRun.of("read", page))
        .isEqualTo(
            new CommandRun(
                1,
                "",
                "rejected: "
                    + page
                    + ": leads to 127.0.0.1, an address of this machine (give --allow-local to read"
                    + " it)\n"));
    assertThat(userAgent).hasValue("");
  }

  @Test
  void itIsReadWhereThatIsAllowed() {
    assertThat(CommandRun.of("read", "--allow-local", "Gazette=" + page))
        .isEqualTo(
            new CommandRun(
                0,
                """
                {"id":"PAGE","outlet":"Gazette","url":"PAGE","text":"“It rains,” said Mara Quill.\\n",\
                "provenance":{"url":{"rule":"hint:url","sureness":"given"}}}
                """
                    .replace("PAGE", page),
                ""));
    assertThat(userAgent).hasValue("Variorum/0.1.0 (reads news accounts named by its user)");
    for (String command : new String[] {"annotate", "collate"}) {
      CommandRun run = CommandRun.of(command, "--allow-local", page);
      assertThat(run.status()).as(command).isZero();
      assertThat(run.out()).as(command).contains("Mara Quill");
    }
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThat(CommandRun.of("read", "--allow-local", page + "/none"))
        .isEqualTo(
            new CommandRun(1, "", "rejected: " + page + "/none: 404: there is no such page\n"));
  }
}
