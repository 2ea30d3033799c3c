/** Choosing cohorts for support, and withdrawing them. */
@NullMarked
package app.cairn.scheme.target;

import org.jspecify.annotations.NullMarked;
