package org.variorum.article.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Outlet;
import org.variorum.article.read.FolderWalk.Found;
import org.variorum.article.read.raw.Hints;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;
import org.variorum.article.read.web.Fetcher;
import org.variorum.article.read.web.Page;

/** Opens an input. */
final class OpenInput {

  private final Limits limits;
  private final DuplicateIds ids;
  private final Fetcher fetcher;
  private final Watcher watcher;
  private final Contents contents = new Contents();

  OpenInput(Limits limits, DuplicateIds ids, Fetcher fetcher, Watcher watcher) {
    this.limits = limits;
    this.ids = ids;
    this.fetcher = fetcher;
    this.watcher = watcher;
  }

  Results open(Input input) {
    Results results =
        switch (input) {
          case Input.OfPath path -> open(path);
          case Input.OfAddress address -> open(address);
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
    if (input.path().isEmpty() || !Files.exists(path)) {
      return rejected(input, "there is no such file or folder");
    }
    if (Files.isDirectory(path)) {
      return Results.each(new FolderWalk(input.path(), path), this::found);
    }
    return content(input.path(), () -> Files.newInputStream(path));
  }

  private Results open(Input.OfAddress input) {
    Page page;
    watcher.opened(input.address());
    try {
      page = fetcher.fetch(input.address());
    } catch (Unreadable e) {
      return Results.of(new Rejection(input.given(), e.place(), e.reason()));
    }
    OneInput whole = OneInput.whole(input.address(), page.hints(), limits, ids);
    return contents.open(whole, page::body);
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

  private Results content(String name, Input.Opener opener) {
    watcher.opened(name);
    return contents.open(
        OneInput.whole(name, Hints.NONE, limits, ids),
        () -> new WatchedStream(opener.open(), watcher));
  }
}
