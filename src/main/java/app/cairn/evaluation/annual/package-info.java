/**
 * The report of a year: read on a page, written into, commented on, signed, and sent as a PDF, a
 * slide or a sentence. Its figures are those of the pages of results.
 */
@NullMarked
package app.cairn.evaluation.annual;

import org.jspecify.annotations.NullMarked;
