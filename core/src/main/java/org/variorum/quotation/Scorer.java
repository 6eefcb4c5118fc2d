package org.variorum.quotation;

/** How likely a candidate is, beside the others for the same run; higher is likelier. */
interface Scorer {

  /** The score of {@code candidate} in {@code layout}; only the order matters. */
  double score(Candidate candidate, Layout layout);
}
