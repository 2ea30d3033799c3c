/**
 * What surveys ask: sets that come with Cairn, a scheme's own questions, and versions of each, so
 * that what somebody answered never changes under the answer.
 */
@NullMarked
package app.cairn.evaluation.surveys.questions;

import org.jspecify.annotations.NullMarked;
