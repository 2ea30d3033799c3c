/**
 * What somebody may want to look at again where a credit or pay depends on a register: it all
 * counts already, and nobody is held up by it.
 */
@NullMarked
package app.cairn.attendance.review;

import org.jspecify.annotations.NullMarked;
