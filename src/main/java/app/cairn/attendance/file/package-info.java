/** A list of numbers from elsewhere, dropped on a register: previewed, then brought in whole. */
@NullMarked
package app.cairn.attendance.file;

import org.jspecify.annotations.NullMarked;
