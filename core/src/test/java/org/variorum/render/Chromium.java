package org.variorum.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A real browser that looks at pages of ours and can reach nothing else. Tests are skipped where
 * there is none; {@code .ci/run} installs it.
 */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /** Where pages seem to come from. */
  static final String SITE = "http://page.test/";

  /** In milliseconds. */
  private static final double PATIENCE = 180_000;

  private static final String CHECKS = resource("page-checks.js");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(
                        List.of(
                            "--disable-background-networking",
                            "--disable-quic",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  /** Starts it, or skips the test. */
  static Chromium start() {
    assumeTrue(Files.isExecutable(PROGRAM), "no browser: " + PROGRAM + " is needed");
    return new Chromium();
  }

  static String resource(String name) {
    try (InputStream in = Chromium.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** A window as {@code options} want it. */
  Window open(Browser.NewContextOptions options) {
    return new Window(browser.newContext(options));
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** A window with a record of all that a page did beside being read. */
  static final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> events = new ArrayList<>();
    private String html = "";

    private Window(BrowserContext context) {
      this.context = context;
      context.addInitScript(CHECKS);
      context.addInitScript("window.hit = () => { window.__hit = true; };");
      context.route("**/*", this::answer);
      context.onPage(other -> events.add("opened a window"));
      page = context.newPage();
      // A machine that does much else is slow, and no fault of the page.
      page.setDefaultTimeout(PATIENCE);
      events.clear();
      page.onDialog(dialog -> {
        events.add("dialog: " + dialog.message());
        dialog.dismiss();
      });
      page.onConsoleMessage(message -> events.add("console: " + message.text()));
      page.onPageError(error -> events.add("error: " + error));
      page.onDownload(download -> events.add("download: " + download.url()));
    }

    private void answer(Route route) {
      String url = route.request().url();
      if (url.equals(SITE)) {
        route.fulfill(
            new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html));
      } else {
        events.add("request: " + url);
        route.abort();
      }
    }

    /** Reads {@code html} as a browser reads what a server sends. */
    Page load(String html) {
      this.html = html;
      events.clear();
      page.navigate(SITE);
      return page;
    }

    /** All that the page did: dialogs, messages, errors, requests, windows. */
    List<String> events() {
      return List.copyOf(events);
    }

    /** Asks one of {@code page-checks.js}. */
    @SuppressWarnings("unchecked")
    List<String> check(String name, @Nullable Object... arguments) {
      return (List<String>)
          page.evaluate("args => window.__checks." + name + "(...args)", List.of(arguments));
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
