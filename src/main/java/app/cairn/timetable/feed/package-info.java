/** One's own sessions for one's own calendar, behind an address that only its owner knows. */
@NullMarked
package app.cairn.timetable.feed;

import org.jspecify.annotations.NullMarked;
