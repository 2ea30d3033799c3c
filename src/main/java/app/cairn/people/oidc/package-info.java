/** The university's own sign-in: one OpenID Connect registration per institution, by properties. */
@NullMarked
package app.cairn.people.oidc;

import org.jspecify.annotations.NullMarked;
