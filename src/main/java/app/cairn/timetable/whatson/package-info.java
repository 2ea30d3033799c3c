@NullMarked
package app.cairn.timetable.whatson;

import org.jspecify.annotations.NullMarked;
