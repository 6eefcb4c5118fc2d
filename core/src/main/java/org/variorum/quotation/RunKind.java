package org.variorum.quotation;

/** What words in quotation marks are. */
enum RunKind {
  /** Somebody's words, a sentence or more: can stand by itself. */
  SPEECH,
  /** Somebody's words inside the outlet's own sentence. */
  FRAGMENT,
  /** The title of a work, a programme, a ship. */
  TITLE,
  /** A byname within or instead of a name. */
  NICKNAME,
  /** A term, or a word from which the outlet keeps its distance. */
  TERM;

  boolean isSaid() {
    return switch (this) {
      case SPEECH, FRAGMENT -> true;
      case TITLE, NICKNAME, TERM -> false;
    };
  }
}
