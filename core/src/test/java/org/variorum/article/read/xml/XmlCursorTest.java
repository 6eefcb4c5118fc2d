package org.variorum.article.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.xml.XmlCursor.Step;

/** The end of a document, wherever it comes. */
final class XmlCursorTest {

  @Test
  void whoWaitsForAnEndThatWillNotComeIsTold() throws Unreadable {
    // Nothing begins here yet, so that nothing ends where this waits for it.
    assertThatThrownBy(cursor("<a>words</a>")::skip).hasMessage("ends within an element");

    XmlCursor xml = cursor("<a/>");
    assertThat(xml.next()).isEqualTo(Step.START);
    assertThat(xml.next()).isEqualTo(Step.END);
    assertThat(xml.next()).isEqualTo(Step.FINISHED);
    assertThatThrownBy(xml::next).hasMessage("ends within an element");
  }

  @Test
  void aDocumentCutShortDoesNotFinish() throws Unreadable {
    XmlCursor xml = cursor("<a><b>words</b>");
    assertThat(xml.next()).isEqualTo(Step.START);
    assertThatThrownBy(xml::skip).isInstanceOf(Unreadable.class);
  }

  private static XmlCursor cursor(String document) throws Unreadable {
    return XmlCursor.over(new StringReader(document), Limits.DEFAULT, null);
  }
}
