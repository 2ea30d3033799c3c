/** Surveys that are open: who is asked, how an answer comes in, and how it loses its sender. */
@NullMarked
package app.cairn.evaluation.surveys.asking;

import org.jspecify.annotations.NullMarked;
