@NullMarked
package app.cairn.timetable.view;

import org.jspecify.annotations.NullMarked;
