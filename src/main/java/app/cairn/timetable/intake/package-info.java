/** Groups, sessions and who led them, from files: past ones too. */
@NullMarked
package app.cairn.timetable.intake;

import org.jspecify.annotations.NullMarked;
