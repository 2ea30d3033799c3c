/**
 * What a study found, told section by section: paragraphs, a picture, tables and how it was worked
 * out. Pages and the one-file report show the same sections.
 */
@NullMarked
package app.cairn.evaluation.report;

import org.jspecify.annotations.NullMarked;
