@NullMarked
package app.cairn.timetable.home;

import org.jspecify.annotations.NullMarked;
