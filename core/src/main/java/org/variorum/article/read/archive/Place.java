package org.variorum.article.read.archive;

/**
 * Where a record stands in its file.
 *
 * @param packed the byte of the file at which it, or what it is packed in, begins
 * @param within how many bytes further on it begins in what that unpacks to
 */
record Place(long packed, long within) {

  /** As the index of an archive calls it, where each record is packed by itself or not at all. */
  String key() {
    return within == 0 ? Long.toString(packed) : packed + "+" + within;
  }
}
