package org.variorum.collation;

import java.util.List;

/**
 * What our own account alone has differently. That no other account has it is no error.
 *
 * @param account index of our account
 * @param findings what an editor must see first comes first; what we alone print comes last
 */
public record Ours(int account, List<OwnFinding> findings) {

  /** Copies the list. */
  public Ours {
    findings = List.copyOf(findings);
  }
}
