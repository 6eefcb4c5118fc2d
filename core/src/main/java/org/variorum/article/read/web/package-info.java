/**
 * Web addresses: what may be asked of whom, and what came back. Follows RFC 3986 (addresses), RFC
 * 9110 and 9112 (HTTP, whose bytes httpcore understands), RFC 9309 (robots.txt, which
 * crawler-commons understands) and the IANA registries of special-purpose addresses.
 *
 * <p>The one rule behind all others: a name is resolved once, every address it has is judged, and
 * the connection goes to an address that was judged. What a stranger's page or name server says can
 * lead nowhere else.
 *
 * <p>May import {@code text}, {@code article} and {@code article.read.raw}.
 */
@NullMarked
package org.variorum.article.read.web;

import org.jspecify.annotations.NullMarked;
