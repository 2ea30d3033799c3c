/** Asks once after a register that nobody has confirmed. */
@NullMarked
package app.cairn.attendance.nudge;

import org.jspecify.annotations.NullMarked;
