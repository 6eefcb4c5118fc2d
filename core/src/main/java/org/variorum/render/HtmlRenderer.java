package org.variorum.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.variorum.result.CollatedStory;

/**
 * A page: one file that needs no network and no script to be read.
 *
 * <p>Everything read is escaped and made printable; anchors are counted; the page forbids itself to
 * load anything (Content Security Policy Level 3). Meant to conform to WCAG 2.2 AA in both colour
 * schemes. Thread-safe.
 */
public final class HtmlRenderer implements Renderer {

  private final String style;

  /** Reads the style sheet that travels with the library. */
  public HtmlRenderer() {
    try (InputStream sheet = HtmlRenderer.class.getResourceAsStream("page.css")) {
      if (sheet == null) {
        throw new IllegalStateException("page.css is missing from the library");
      }
      style = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void render(CollatedStory story, Appendable out) throws IOException {
    new HtmlPage(story, new Markup(out)).write(style);
  }
}
