package org.variorum.article.read;

/** Is told what is being read, by the thread that reads; must be quick, and never throws. */
public interface Watcher {

  /** Is told nothing. */
  Watcher NONE =
      new Watcher() {
        @Override
        public void opened(String input) {}

        @Override
        public void read(long bytes) {}
      };

  /** {@code input} is read from now on: a file, a stream, as messages name it. */
  void opened(String input);

  /** So many bytes of it have been read so far. */
  void read(long bytes);
}
