package org.variorum.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.Span;

/**
 * A text with the names that people marked in it.
 *
 * @param text joined from the words of the data, as it may have been printed
 * @param names in the order of the text
 */
record NamedText(String text, List<Marked> names) {

  /** One marked name, and the type as the data call it. */
  record Marked(Span span, String type) {}

  /** How the files differ. */
  enum Form {
    /** A word, other columns, then the label; {@code -DOCSTART-} before each document. */
    DOCUMENTS,
    /** The same without documents: ten sentences count as one. */
    SENTENCES,
    /** The same; each sentence stands alone. */
    ALONE,
    /** A number, the word, the label, other columns; {@code # newdoc} before each document. */
    NUMBERED
  }

  /** The documents of one file. */
  static List<NamedText> read(Path file, Form form) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    Writer writer = new Writer();
    int sentences = 0;
    for (String line : Files.readAllLines(file)) {
      boolean starts = line.startsWith("-DOCSTART-") || line.startsWith("# newdoc");
      if (line.isBlank()) {
        sentences += writer.endSentence() ? 1 : 0;
        boolean full = form == Form.ALONE || form == Form.SENTENCES && sentences % 10 == 0;
        starts = full && sentences > 0;
      }
      if (starts) {
        writer.endDocument(texts);
      } else if (!line.isBlank() && !(form == Form.NUMBERED && line.startsWith("#"))) {
        String[] columns = line.split("[\t ]", -1);
        boolean numbered = form == Form.NUMBERED;
        writer.add(columns[numbered ? 1 : 0], columns[numbered ? 2 : columns.length - 1]);
      }
    }
    writer.endSentence();
    writer.endDocument(texts);
    return texts;
  }

  /** Joins words to a text. */
  private static final class Writer {

    private final StringBuilder text = new StringBuilder();
    private final List<Marked> names = new ArrayList<>();
    private boolean inSentence;
    private boolean glued;
    private boolean quoted;
    private @Nullable String type;
    private int start;
    private int end;

    void add(String printed, String label) {
      String word = plain(printed);
      boolean closes = word.equals("\"") && quoted || word.equals("''");
      if (inSentence && !glued && !closes && !isGluedLeft(word)) {
        text.append(' ');
      }
      boolean opens = word.equals("\"") && !quoted || word.equals("``") || word.equals("“");
      glued = opens || word.equals("(") || word.equals("[") || word.equals("$");
      quoted = closes || opens ? opens : quoted;
      int at = text.length();
      text.append(word.equals("``") || word.equals("''") ? "\"" : word);
      String now = label.length() > 2 ? label.substring(2) : null;
      if (now == null || label.startsWith("B-") || !now.equals(type) || !inSentence) {
        endName();
        type = now;
        start = at;
      }
      end = text.length();
      inSentence = true;
    }

    private static String plain(String word) {
      return switch (word) {
        case "-LRB-" -> "(";
        case "-RRB-" -> ")";
        default -> word;
      };
    }

    private static boolean isGluedLeft(String word) {
      return switch (word) {
        case ".",
            ",",
            ";",
            ":",
            "?",
            "!",
            ")",
            "]",
            "%",
            "'",
            "’",
            "”",
            "'s",
            "’s",
            "n't",
            "'re",
            "'ve",
            "'ll",
            "'d",
            "'m",
            "s'" ->
            true;
        default -> false;
      };
    }

    private void endName() {
      if (type != null) {
        names.add(new Marked(new Span(start, end), type));
        type = null;
      }
    }

    boolean endSentence() {
      boolean any = inSentence;
      endName();
      if (any) {
        text.append(' ');
      }
      inSentence = false;
      glued = false;
      quoted = false;
      return any;
    }

    void endDocument(List<NamedText> texts) {
      endSentence();
      if (!text.isEmpty()) {
        texts.add(new NamedText(text + "\n", List.copyOf(names)));
      }
      text.setLength(0);
      names.clear();
    }
  }
}
