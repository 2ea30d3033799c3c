@NullMarked
package app.cairn.timetable.group;

import org.jspecify.annotations.NullMarked;
