@NullMarked
package app.cairn.timetable.cancellation;

import org.jspecify.annotations.NullMarked;
