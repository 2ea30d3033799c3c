/** Attendance that was taken down elsewhere, as files bring it. */
@NullMarked
package app.cairn.attendance.intake;

import org.jspecify.annotations.NullMarked;
