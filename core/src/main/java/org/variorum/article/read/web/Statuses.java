package org.variorum.article.read.web;

/** Why a server sent no page, in words (RFC 9110, 15). */
final class Statuses {

  private Statuses() {}

  static String inWords(int status) {
    return status
        + ": "
        + switch (status) {
          case 204, 205 -> "the page is empty";
          case 401, 402, 403, 407, 451 -> "the site does not let us read it";
          case 404 -> "there is no such page";
          case 410 -> "the page is gone";
          case 408 -> "the site waited too long for us";
          case 429 -> "the site asks to come later";
          case 503 -> "the site is out of service for now";
          case 300, 301, 302, 303, 307, 308 -> "the site redirects, and does not say where";
          default -> {
            if (status >= 500) {
              yield "the site is in trouble";
            }
            yield status >= 400 ? "the site refuses the request" : "the site sent no page";
          }
        };
  }
}
