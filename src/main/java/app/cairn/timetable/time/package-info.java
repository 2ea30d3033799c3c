@NullMarked
package app.cairn.timetable.time;

import org.jspecify.annotations.NullMarked;
