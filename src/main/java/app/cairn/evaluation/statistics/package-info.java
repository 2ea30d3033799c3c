/**
 * The formulas by which results are compared: means, shares, strata, models and the probabilities
 * behind them. Plain figures in, plain figures out; what cannot be worked out comes back as a
 * {@link app.cairn.evaluation.statistics.Reason}, never as a made-up number.
 */
@NullMarked
package app.cairn.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
