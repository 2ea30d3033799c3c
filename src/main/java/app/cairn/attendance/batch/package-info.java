/** What was keyed from a sheet or brought in by a file at once: written, looked at, taken back. */
@NullMarked
package app.cairn.attendance.batch;

import org.jspecify.annotations.NullMarked;
