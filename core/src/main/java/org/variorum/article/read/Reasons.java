package org.variorum.article.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.variorum.article.read.raw.Unreadable;

/** Why the system would not let something be read, in words for its user. */
final class Reasons {

  private Reasons() {}

  static String of(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> "vanished before it could be read";
      case AccessDeniedException e -> "may not be read: permission denied";
      case FileSystemLoopException e -> "is a link that leads back to itself";
      case FileSystemException e ->
          "could not be read: " + (e.getReason() == null ? Unreadable.saidBy(e) : e.getReason());
      default -> "could not be read: " + Unreadable.saidBy(trouble);
    };
  }
}
