/**
 * The account a scheme gives of itself beside marks: what became of its leaders, whom it has
 * reached since it began, and what it costs. Totals only, some of them given by hand.
 */
@NullMarked
package app.cairn.evaluation.account;

import org.jspecify.annotations.NullMarked;
