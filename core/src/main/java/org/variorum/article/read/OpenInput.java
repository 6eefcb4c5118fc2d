package org.variorum.article.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Outlet;
import org.variorum.article.read.FolderWalk.Found;

/** Opens an input, tells what it holds, and hands it to whoever reads that kind. */
final class OpenInput {

  private final Limits limits;
  private final DuplicateIds ids;

  OpenInput(Limits limits, DuplicateIds ids) {
    this.limits = limits;
    this.ids = ids;
  }

  Results open(Input input) {
    Results results =
        switch (input) {
          case Input.OfPath path -> open(path);
          case Input.OfStream stream -> content(stream.given(), stream.opener());
        };
    @Nullable Outlet outlet = input.outlet();
    return outlet == null ? results : results.map(result -> publishedBy(outlet, result));
  }

  private static ReadResult publishedBy(Outlet outlet, ReadResult result) {
    return switch (result) {
      case ReadResult.Read(var article) -> new ReadResult.Read(article.publishedBy(outlet));
      case ReadResult.Rejected rejected -> rejected;
    };
  }

  private Results open(Input.OfPath input) {
    Path path;
    try {
      path = Path.of(input.path());
    } catch (InvalidPathException e) {
      return rejected(input, "is no path that this system knows: " + e.getReason());
    }
    if (Input.isAddress(input.path())) {
      return rejected(input, "is a web address: this version reads files, not the web");
    }
    if (input.path().isEmpty() || !Files.exists(path)) {
      return rejected(input, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      return Results.each(new FolderWalk(input.path(), path), this::found);
    }
    return content(input.path(), () -> Files.newInputStream(path));
  }

  private Results found(Found found) {
    return switch (found) {
      case Found.AFile file -> content(file.id(), () -> Files.newInputStream(file.path()));
      case Found.Trouble trouble -> Results.of(trouble.rejection());
    };
  }

  private static Results rejected(Input.OfPath input, String reason) {
    return Results.of(new Rejection(input.given(), null, reason));
  }

  /** What the stream holds; it is closed with the results, or here where these need it no more. */
  private Results content(String name, Input.Opener opener) {
    InputStream in;
    try {
      in = new BufferedInputStream(opener.open());
    } catch (IOException e) {
      return Results.of(new Rejection(name, null, Reasons.of(e)));
    }
    Results results;
    try {
      results = content(name, in);
    } catch (IOException e) {
      results = Results.of(new Rejection(name, null, Reasons.of(e)));
    }
    return results.closing(in);
  }

  private Results content(String name, InputStream in) throws IOException {
    byte[] prefix = peek(in);
    boolean whole = prefix.length < ContentKind.PREFIX;
    boolean marked =
        prefix.length >= 3
            && prefix[0] == (byte) 0xEF
            && prefix[1] == (byte) 0xBB
            && prefix[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    in.skipNBytes(start);
    byte[] unmarked = Arrays.copyOfRange(prefix, start, prefix.length);
    OneInput input = new OneInput(name, limits, ids);
    return switch (ContentKind.of(unmarked, whole, name)) {
      case ContentKind.PlainText() -> Results.of(new PlainText(input).read(in, start));
      case ContentKind.Json(boolean lines) -> new JsonShape(input, lines).open(in, start);
      case ContentKind.Other(String reason) -> Results.of(new Rejection(name, null, reason));
    };
  }

  /** The first bytes, which stay in the stream; fewer where JSON shows itself in these. */
  private static byte[] peek(InputStream in) throws IOException {
    in.mark(ContentKind.PREFIX + 1);
    byte[] prefix = new byte[ContentKind.PREFIX];
    int length = 0;
    // A program that feeds us lines may wait for an answer before it sends the next.
    while (length < prefix.length && !isJson(prefix, length)) {
      int count = in.read(prefix, length, prefix.length - length);
      if (count < 0) {
        break;
      }
      length += count;
    }
    in.reset();
    return Arrays.copyOf(prefix, length);
  }

  private static boolean isJson(byte[] prefix, int length) {
    String start = new String(prefix, 0, length, StandardCharsets.ISO_8859_1);
    return start.startsWith("{\"") || start.startsWith("[{");
  }
}
