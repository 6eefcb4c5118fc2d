package org.variorum.quotation;

import java.util.List;
import org.variorum.language.Passage;
import org.variorum.name.Names;

/**
 * A way to find quotations. All of them read quotation marks, names and speakers alike; they differ
 * in how they find what is said without marks, and which source belongs to which words.
 * Thread-safe, as is each of them.
 */
public interface Engine {

  /** The quotations of {@code passage}, in the order of the text. */
  List<Quotation> find(Passage passage, Names names);

  /** The quotations of a headline or caption, whose capitals say less than those of a body. */
  List<Quotation> findInHeadline(Passage passage, Names names);
}
