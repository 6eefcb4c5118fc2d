package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void look() throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(CollationExample.ferry(), page);
    Files.writeString(Path.of("target/page.html"), page);
    page.setLength(0);
    new TextRenderer(80, false).render(CollationExample.ferry(), page);
    Files.writeString(Path.of("target/page.txt"), page);
    page.setLength(0);
    new JsonRenderer("0.1.0").render(CollationExample.ferry(), page);
    Files.writeString(Path.of("target/page.json"), page);
    assertThat(page).isNotEmpty();
  }
}
