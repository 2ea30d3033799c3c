/** On the day of a session: one tap when somebody is alone, or when it is not in its room. */
@NullMarked
package app.cairn.timetable.day;

import org.jspecify.annotations.NullMarked;
