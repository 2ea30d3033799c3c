/** A register on paper: the sheet that is printed, and keying it back in one screen. */
@NullMarked
package app.cairn.attendance.paper;

import org.jspecify.annotations.NullMarked;
