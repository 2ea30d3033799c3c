/** A scheme's own words. */
@NullMarked
package app.cairn.scheme.vocabulary;

import org.jspecify.annotations.NullMarked;
