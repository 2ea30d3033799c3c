/** The calendar, schools, programmes and rooms, as files bring them. */
@NullMarked
package app.cairn.institution.intake;

import org.jspecify.annotations.NullMarked;
