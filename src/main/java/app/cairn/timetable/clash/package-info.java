@NullMarked
package app.cairn.timetable.clash;

import org.jspecify.annotations.NullMarked;
