package org.variorum.article.read;

import java.io.IOException;
import org.variorum.article.read.raw.Limits;
import org.variorum.article.read.raw.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns what the JSON parser says into a rejection. */
final class JsonTrouble {

  private JsonTrouble() {}

  /**
   * The rejection.
   *
   * @param line where the parser stood
   * @param after what becomes of what follows, appended to the reason
   */
  static ReadResult of(JacksonException trouble, OneInput input, int line, String after) {
    if (trouble.getCause() instanceof Unreadable unreadable) {
      return input.rejected(unreadable.place(), unreadable.reason() + after);
    }
    if (trouble.getCause() instanceof IOException e) {
      return input.rejected(null, Reasons.of(e) + after);
    }
    return input.rejected("line " + line, reason(trouble, input.limits()) + after);
  }

  private static String reason(JacksonException trouble, Limits limits) {
    String message = trouble.getOriginalMessage();
    if (trouble instanceof StreamConstraintsException) {
      return message.contains("nesting depth")
          ? "nests deeper than " + limits.nesting() + " levels"
          : "has a value longer than " + limits.inWords() + " allow";
    }
    return "is not JSON: " + message.lines().findFirst().orElse("").strip();
  }
}
