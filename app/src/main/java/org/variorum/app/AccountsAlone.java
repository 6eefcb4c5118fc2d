package org.variorum.app;

import java.io.IOException;
import org.variorum.collation.Collation;
import org.variorum.quotation.AnnotatedArticle;
import org.variorum.render.Renderer;

/** Lists the accounts, and holds the place of the renderers until they are there. */
final class AccountsAlone implements Renderer {

  @Override
  public void render(Collation collation, Appendable out) throws IOException {
    for (AnnotatedArticle account : collation.accounts()) {
      out.append(account.article().label()).append('\n');
    }
  }
}
