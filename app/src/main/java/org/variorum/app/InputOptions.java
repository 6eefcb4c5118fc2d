package org.variorum.app;

import java.util.List;
import picocli.CommandLine.Parameters;

/** What is to be read, where the words of the user are nothing but that. */
final class InputOptions extends SourceOptions {

  /** What an input may be, for the help. */
  static final String WHAT =
      "A file, a folder (every file below it, in name order), - for standard input, or a web "
          + "address (http or https). "
          + "NAME=INPUT gives the outlet. Read are web pages, plain text, JSON and JSON Lines, "
          + "RSS and Atom, ninjs, NewsML-G2, NITF, web archives (WARC), mails, Word, "
          + "OpenDocument and PDF, alone or in ZIP, gzip or Zstandard; which of them is told by "
          + "the content. A plain text may begin with lines “Outlet:”, “Published:”, “URL:”, "
          + "“Title:” and a blank line.";

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = WHAT)
  private List<String> inputs = List.of();

  @Override
  List<String> named() {
    return inputs;
  }
}
