@NullMarked
package app.cairn.timetable.allocation;

import org.jspecify.annotations.NullMarked;
