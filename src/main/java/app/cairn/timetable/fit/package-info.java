@NullMarked
package app.cairn.timetable.fit;

import org.jspecify.annotations.NullMarked;
