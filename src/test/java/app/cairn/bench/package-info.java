/** Figures, each beside a reference measured in the same run: {@code bin/bench NAME}. */
@NullMarked
package app.cairn.bench;

import org.jspecify.annotations.NullMarked;
