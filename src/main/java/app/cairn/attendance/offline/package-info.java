/**
 * What a keeper's own phone may hold of one register, and what it kept while there was no network:
 * the names of that session for its day, and ticks that are sent later.
 */
@NullMarked
package app.cairn.attendance.offline;

import org.jspecify.annotations.NullMarked;
