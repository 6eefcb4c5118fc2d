package org.variorum.article.read.document;

/**
 * A line as it stands on a page of a PDF. Lengths are in points (1/72 inch), from the upper left.
 *
 * @param page from 0
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param y of the line on which the letters stand
 * @param size of the letters
 * @param firstWord the width of its first word
 * @param bold whether all of it is
 * @param text its words
 */
record PdfLine(
    int page,
    double left,
    double right,
    double y,
    double size,
    double firstWord,
    boolean bold,
    String text) {}
