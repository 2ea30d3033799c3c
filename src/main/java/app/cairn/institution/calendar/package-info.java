/** The academic year as a calendar of weeks, term by term. */
@NullMarked
package app.cairn.institution.calendar;

import org.jspecify.annotations.NullMarked;
