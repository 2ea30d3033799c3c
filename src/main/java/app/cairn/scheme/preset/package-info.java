/**
 * The four shipped schemes: their rules and words, and the public page that shows them together.
 */
@NullMarked
package app.cairn.scheme.preset;

import org.jspecify.annotations.NullMarked;
