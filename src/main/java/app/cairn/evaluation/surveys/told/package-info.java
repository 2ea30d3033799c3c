/**
 * What surveys found: shares with their n, by cohort, and words that people have read. Nothing is
 * told of fewer than five, nor what would follow from two tables together.
 */
@NullMarked
package app.cairn.evaluation.surveys.told;

import org.jspecify.annotations.NullMarked;
