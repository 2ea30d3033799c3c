/**
 * Registers and what stands in them: opening, keeping, and the one rule by which an entry follows.
 */
@NullMarked
package app.cairn.attendance.book;

import org.jspecify.annotations.NullMarked;
