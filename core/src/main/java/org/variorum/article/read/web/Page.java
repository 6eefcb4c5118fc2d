package org.variorum.article.read.web;

import java.io.InputStream;
import org.variorum.article.read.raw.Hints;

/** What was found at an address. */
public final class Page {

  private final Response response;
  private final Hints hints;

  Page(Response response, Hints hints) {
    this.response = response;
    this.hints = hints;
  }

  /** Its bytes, unpacked, as often as it is asked. */
  public InputStream body() {
    return response.body();
  }

  /** What the server said of them, and where they were found after all redirects. */
  public Hints hints() {
    return hints;
  }
}
