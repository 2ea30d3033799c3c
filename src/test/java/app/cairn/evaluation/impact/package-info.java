@NullMarked
package app.cairn.evaluation.impact;

import org.jspecify.annotations.NullMarked;
