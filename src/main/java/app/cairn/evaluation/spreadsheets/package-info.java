/**
 * For those who have only spreadsheets: a file of marks and one of attendance, or a published
 * table, become a report, with nothing set up and no database.
 */
@NullMarked
package app.cairn.evaluation.spreadsheets;

import org.jspecify.annotations.NullMarked;
