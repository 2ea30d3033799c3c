@NullMarked
package app.cairn.timetable.session;

import org.jspecify.annotations.NullMarked;
