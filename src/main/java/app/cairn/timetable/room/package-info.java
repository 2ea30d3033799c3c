@NullMarked
package app.cairn.timetable.room;

import org.jspecify.annotations.NullMarked;
