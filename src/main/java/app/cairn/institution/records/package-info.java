/**
 * Schools, programmes and rooms as the university's records have them; shown here, never edited.
 */
@NullMarked
package app.cairn.institution.records;

import org.jspecify.annotations.NullMarked;
