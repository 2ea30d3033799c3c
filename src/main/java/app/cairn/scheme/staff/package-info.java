/** Who runs which part of a scheme. */
@NullMarked
package app.cairn.scheme.staff;

import org.jspecify.annotations.NullMarked;
