@NullMarked
package app.cairn.timetable.register;

import org.jspecify.annotations.NullMarked;
