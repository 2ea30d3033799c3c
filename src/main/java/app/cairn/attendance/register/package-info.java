/**
 * A register as its keepers and staff see it: names or numbers only, the screen, ticks, confirming.
 */
@NullMarked
package app.cairn.attendance.register;

import org.jspecify.annotations.NullMarked;
