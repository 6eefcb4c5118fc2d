package org.variorum.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.variorum.article.Article;
import org.variorum.render.ArticleJson;

/** A small file of each kind that can be read and that needs a program to be written. */
final class InventedFiles {

  /** Writes to a stream. */
  @FunctionalInterface
  private interface Writer {
    void to(OutputStream out) throws IOException;
  }

  private static final String TEXT =
      """
      Outlet: Harbour Courier
      Title: “Nobody told us,” says harbour master
      Published: 2016-01-15T09:30:00Z

      “Nobody told us that the gate was broken,” Margaret Holloway said on Friday.
      She has worked there for 30 years. "And I," she added, "will not pretend that we knew."
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Gate broken | Courier</title>
      <meta property="og:title" content="Gate broken"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Gate broken","datePublished":"2016-01-15T09:30:00Z"}</script>
      </head><body><article><h1>Gate broken</h1><p>“Nobody told us that the gate was broken,”
      Margaret Holloway, the harbour master, said on <b>Friday</b>, and nobody spoke.</p><figure><img
      src="a.png"><figcaption>The gate</figcaption></figure><p>The city council will meet on Monday,
      she said, and then it will <a href="/b">say</a> who is to pay for all of it.</p></article></html>
      """;

  private InventedFiles() {}

  /** All of them. */
  static List<Source> all() {
    byte[] text = TEXT.getBytes(UTF_8);
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] archive = archive(text, page);
    return List.of(
        new Source("invented.txt", text),
        new Source("invented.latin.txt", "«Café», said Zoë.\n".repeat(9).getBytes(ISO_8859_1)),
        new Source("invented.utf16.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)),
        new Source("invented.html", page),
        new Source("invented.jsonl", jsonLines()),
        new Source("invented.txt.gz", gzip(text)),
        new Source("invented.html.zst", Zstd.compress(page)),
        new Source("invented.zip", zip("a/one.txt", text, "two.html", page)),
        new Source("invented.docx", word()),
        new Source("invented.odt", openDocument()),
        new Source("invented.pdf", pdf()),
        new Source("invented.eml", mail()),
        new Source("invented.mbox", mailbox()),
        new Source("invented.warc", archive),
        new Source("invented.warc.gz", gzip(archive)),
        new Source("invented.warc.zst", Zstd.compress(archive)));
  }

  /** {@code content}, packed by gzip. */
  static byte[] gzip(byte[] content) {
    return bytes(out -> {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(content);
      }
    });
  }

  /** A ZIP archive of entries: name, content, name, content. */
  static byte[] zip(Object... entries) {
    return bytes(out -> {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (int i = 0; i < entries.length; i += 2) {
          zip.putNextEntry(new ZipEntry((String) entries[i]));
          zip.write(
              entries[i + 1] instanceof byte[] content
                  ? content
                  : ((String) entries[i + 1]).getBytes(UTF_8));
          zip.closeEntry();
        }
      }
    });
  }

  private static byte[] jsonLines() {
    StringBuilder lines = new StringBuilder();
    for (Article article : InventedNews.accounts(2)) {
      try {
        new ArticleJson().write(article, lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines.toString().getBytes(UTF_8);
  }

  private static byte[] word() {
    String document =
        """
        <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:mc="urn:mc"
         xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>The flood</w:t></w:r></w:p>
        <w:p><w:r><w:t>“Nobody </w:t></w:r><w:hyperlink><w:r><w:t>told us,”</w:t></w:r></w:hyperlink>
        <w:del><w:r><w:delText>not</w:delText></w:r></w:del><w:r><w:t> she said.</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>
        """;
    return zip(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types/>",
        "docProps/core.xml",
        "<c xmlns:dc='d' xmlns:t='t'><dc:creator>Ann Lee</dc:creator>"
            + "<t:created>2016-01-15T09:30:00Z</t:created></c>",
        "word/document.xml",
        document);
  }

  private static byte[] openDocument() {
    String content =
        """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:dc="d"><office:body>
        <office:text><text:h>The flood</text:h><text:p>“Nobody <text:a>told</text:a> us,”<text:s
        text:c="2"/>she said.<text:note><text:note-body><text:p>A note.</text:p></text:note-body>
        </text:note></text:p></office:text></office:body></office:document-content>
        """;
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        content,
        "meta.xml",
        "<m xmlns:dc='d'><dc:creator>Ann Lee</dc:creator><dc:date>2016-01-15</dc:date></m>");
  }

  private static byte[] pdf() {
    return bytes(out -> {
      try (PDDocument document = new PDDocument()) {
        for (int i = 0; i < 2; i++) {
          PDPage page = new PDPage();
          document.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
            content.setLeading(12);
            content.newLineAtOffset(72, 700);
            for (String line : InventedNews.accounts(1).getFirst().text().split("\n", -1)) {
              content.showText(line.substring(0, Math.min(80, line.length())));
              content.newLine();
            }
            content.endText();
          }
        }
        document.save(out);
      }
    });
  }

  private static byte[] mail() {
    String attached = Base64.getMimeEncoder().encodeToString(zip("in.txt", TEXT));
    return """
    From: =?utf-8?B?SGFyYm91cg==?= Courier <news@courier.example>
    Subject: =?iso-8859-1?Q?Caf=E9_flooded?=
    Date: Fri, 15 Jan 2016 09:30:00 +0100 (CET)
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="b"

    --b
    Content-Type: multipart/alternative; boundary=c

    --c
    Content-Type: text/plain; charset=windows-1252; format=flowed
    Content-Transfer-Encoding: quoted-printable

    =93Nobody told us,=94 she=
     said.
    --c
    Content-Type: text/html; charset=utf-8

    <p>“Nobody told us,” she said.</p>
    --c--
    --b
    Content-Type: application/zip; name="a.zip"
    Content-Transfer-Encoding: base64

    %s
    --b
    Content-Type: message/rfc822

    From: tom@pier.example
    Subject: Fwd

    The other mail.
    --b--
    """
        .formatted(attached)
        .getBytes(UTF_8);
  }

  private static byte[] mailbox() {
    String mail = new String(mail(), UTF_8);
    return ("From news@courier.example Fri Jan 15 09:30:00 2016\n" + mail + "\n")
        .repeat(3)
        .getBytes(UTF_8);
  }

  private static byte[] archive(byte[] text, byte[] page) {
    byte[] packed = gzip(page);
    return joined(
        record("warcinfo", "Content-Type: application/warc-fields", "software: none\r\n", none()),
        response("http://courier.example/one", "Content-Type: text/plain; charset=utf-8", text),
        response("http://courier.example/two", "Content-Type: text/html", page),
        response("http://courier.example/3", "Content-Encoding: gzip", packed),
        response(
            "http://courier.example/4",
            "Transfer-Encoding: chunked",
            joined("5\r\nHello\r\n7\r\n, said \r\n0\r\n\r\n".getBytes(UTF_8))));
  }

  private static byte[] response(String url, String header, byte[] body) {
    String length = header.startsWith("T") ? "" : "\r\nContent-Length: " + body.length;
    return record(
        "response",
        "WARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=response",
        "HTTP/1.1 200 OK\r\n" + header + length + "\r\n\r\n",
        body);
  }

  private static byte[] record(String type, String headers, String start, byte[] rest) {
    byte[] block = joined(start.getBytes(UTF_8), rest);
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:1>
        WARC-Date: 2016-01-15T09:30:00Z
        Content-Length: %d
        %s

        """
            .formatted(type, block.length, headers.replace("\r", ""))
            .replace("\n", "\r\n");
    return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] none() {
    return new byte[0];
  }

  private static byte[] joined(byte[]... parts) {
    return bytes(out -> {
      for (byte[] part : parts) {
        out.write(part);
      }
    });
  }

  private static byte[] bytes(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
