package org.variorum.article.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Draft;
import org.variorum.article.read.archive.ZipParts;
import org.variorum.article.read.archive.ZipParts.Entry;
import org.variorum.article.read.document.OfficeText;
import org.variorum.article.read.document.OpenDocumentText;
import org.variorum.article.read.document.WordText;
import org.variorum.article.read.raw.Expansion;
import org.variorum.article.read.raw.Hints;

/** A ZIP archive: an office document where its first file says so, else files to be read. */
final class ZipContent {

  private static final String OFFICE = "[Content_Types].xml";

  /** With which of its files an office document in Open XML begins, if not with the one above. */
  private static final Set<String> OFFICE_TOO =
      Set.of(
          "_rels/.rels",
          "docProps/app.xml",
          "docProps/core.xml",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "xl/workbook.xml",
          "ppt/presentation.xml",
          "customXml/item1.xml");

  private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.(?!\\./)");

  private final Contents contents;

  ZipContent(Contents contents) {
    this.contents = contents;
  }

  Results open(OneInput input, InputStream in) throws IOException {
    Expansion expansion = new Expansion(input.limits(), input.expansion());
    ZipParts parts = new ZipParts(in, expansion);
    Optional<Entry> first = parts.next();
    Results results =
        switch (first.orElse(new Entry.Trouble("", "holds no file"))) {
          case Entry.Trouble(String name, String reason) ->
              Results.of(input.rejected(place(name), reason));
          case Entry.AFile(String name, InputStream body) when name.equals("mimetype") ->
              openDocument(input, type(body), parts);
          case Entry.AFile file when isOffice(file.name()) ->
              office(input, new WordText(input.limits()), file, parts);
          case Entry.AFile file -> files(input, expansion, file, parts);
        };
    return results.closing(parts);
  }

  private static boolean isOffice(String name) {
    return name.equals(OFFICE) || OFFICE_TOO.contains(name);
  }

  private static String type(InputStream body) throws IOException {
    return new String(body.readNBytes(100), StandardCharsets.ISO_8859_1).strip();
  }

  private static Results openDocument(OneInput input, String type, ZipParts parts)
      throws IOException {
    String opendocument = "application/vnd.oasis.opendocument.";
    if (type.equals(opendocument + "text") || type.equals(opendocument + "text-template")) {
      return office(input, new OpenDocumentText(input.limits()), null, parts);
    }
    String what =
        type.equals("application/epub+zip")
            ? "a book (EPUB)"
            : type.startsWith(opendocument)
                ? "a spreadsheet, a presentation or a drawing (OpenDocument)"
                : "a document of the type “" + type + "”";
    return Results.of(input.rejected(null, ContentKind.looksLike(what)));
  }

  private Results files(OneInput input, Expansion expansion, Entry.AFile first, ZipParts parts) {
    Iterator<Entry.AFile> ahead = List.of(first).iterator();
    UniqueNames names = new UniqueNames();
    return new Parts<>(
        () -> ahead.hasNext() ? Optional.of(ahead.next()) : parts.next(),
        entry -> entry(input, expansion, names, entry));
  }

  private Results entry(OneInput input, Expansion expansion, UniqueNames names, Entry entry) {
    return switch (entry) {
      case Entry.Trouble(String name, String reason) ->
          Results.of(input.rejected(place(name), reason));
      case Entry.AFile(String name, InputStream body) when isHidden(name) -> Results.none();
      case Entry.AFile(String name, InputStream body) -> {
        String unique = names.of(name);
        yield contents.open(input.part(place(unique), unique, Hints.NONE, expansion), () -> body);
      }
    };
  }

  /** As in a folder, names that begin with a dot; and what one system adds for itself. */
  private static boolean isHidden(String name) {
    return HIDDEN.matcher(name).find() || name.startsWith("__MACOSX/");
  }

  private static String place(String name) {
    return name.isEmpty() ? "its first entry" : "“" + name + "”";
  }

  /** Goes through all of a document; {@code first} null where it says nothing. */
  private static Results office(
      OneInput input, OfficeText text, Entry.@Nullable AFile first, ZipParts parts)
      throws IOException {
    Optional<Entry> entry = first == null ? parts.next() : Optional.of(first);
    for (; entry.isPresent(); entry = parts.next()) {
      switch (entry.get()) {
        case Entry.Trouble(String name, String reason) -> {
          return Results.of(input.rejected(place(name), reason));
        }
        case Entry.AFile(String name, InputStream body) -> {
          Optional<String> other = otherOffice(name);
          if (other.isPresent()) {
            return Results.of(input.rejected(null, other.get()));
          }
          text.part(name, body);
        }
      }
    }
    Optional<Draft> draft = text.draft();
    return Results.of(
        draft.isPresent()
            ? input.result(draft.get(), null)
            : input.rejected(null, "is an office document without a text"));
  }

  private static Optional<String> otherOffice(String name) {
    return switch (name) {
      case "xl/workbook.xml", "xl/workbook.bin" ->
          Optional.of(ContentKind.looksLike("a spreadsheet (XLSX)"));
      case "ppt/presentation.xml" -> Optional.of(ContentKind.looksLike("a presentation (PPTX)"));
      default -> Optional.empty(); // names are strings, not a type of ours
    };
  }
}
