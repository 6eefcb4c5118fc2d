package org.variorum.article.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Every file below a folder in name order (by code unit, so that no locale changes it), depth
 * first. Names that begin with a dot are passed over. Links are followed, but no folder is entered
 * twice, whatever leads to it: links can neither loop nor multiply. A folder is listed when its
 * turn comes.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {

  /** What stands at a place in the folder. */
  sealed interface Found {

    /**
     * A file to be read.
     *
     * @param id the folder as given, and the way from it, with {@code /} between
     * @param path where it is
     */
    record AFile(String id, Path path) implements Found {}

    /** Something that cannot be read. */
    record Trouble(Rejection rejection) implements Found {}
  }

  private record Entry(String id, Path path) {}

  private final String root;
  private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
  private final Map<Path, String> entered = new HashMap<>();
  private final Deque<Found> ready = new ArrayDeque<>();
  private boolean anything;
  private boolean ended;

  /** Starts at {@code folder}, which the user named {@code given}. */
  FolderWalk(String given, Path folder) {
    this.root = given;
    visit(new Entry(given, folder));
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !open.isEmpty()) {
      Iterator<Entry> level = open.peek();
      if (level.hasNext()) {
        visit(level.next());
      } else {
        open.pop();
      }
    }
    if (ready.isEmpty() && !anything && !ended) {
      trouble(root, "holds no file that could be read (those that begin with a dot are left out)");
    }
    ended |= ready.isEmpty();
    return !ready.isEmpty();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void visit(Entry entry) {
    Path path = entry.path();
    if (Files.isDirectory(path)) {
      enter(entry);
    } else if (Files.isRegularFile(path)) {
      anything = true;
      ready.add(new Found.AFile(entry.id(), path));
    } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      trouble(entry.id(), "is a link that leads nowhere");
    } else if (!Files.exists(path)) {
      trouble(entry.id(), "vanished before it could be read");
    } else {
      trouble(entry.id(), "is neither a file nor a folder");
    }
  }

  private void enter(Entry folder) {
    try {
      String before = entered.putIfAbsent(folder.path().toRealPath(), folder.id());
      if (before != null) {
        trouble(folder.id(), "is the same folder as " + before + ", which is read already");
      } else {
        open.push(entriesOf(folder).iterator());
      }
    } catch (IOException e) {
      trouble(folder.id(), Reasons.of(e));
    }
  }

  private static List<Entry> entriesOf(Entry folder) throws IOException {
    String prefix = folder.id().endsWith("/") ? folder.id() : folder.id() + "/";
    try (Stream<Path> list = Files.list(folder.path())) {
      return list.map(path -> new Entry(prefix + path.getFileName(), path))
          .filter(entry -> !entry.id().startsWith(".", prefix.length()))
          .sorted(Comparator.comparing(Entry::id))
          .toList();
    }
  }

  private void trouble(String id, String reason) {
    anything = true;
    ready.add(new Found.Trouble(new Rejection(id, null, reason)));
  }
}
