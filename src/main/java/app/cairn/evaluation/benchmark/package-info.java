/**
 * A year beside other universities of the same deployment: each gives its sums by consent, and
 * sees, once, what at least three others come to together, rounded, none of them over half.
 */
@NullMarked
package app.cairn.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
