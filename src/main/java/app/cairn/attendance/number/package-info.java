/** The numbers on cards and in lists: what a reader or a hand types, and whose number it is. */
@NullMarked
package app.cairn.attendance.number;

import org.jspecify.annotations.NullMarked;
