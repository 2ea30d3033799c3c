@NullMarked
package app.cairn.timetable.publication;

import org.jspecify.annotations.NullMarked;
