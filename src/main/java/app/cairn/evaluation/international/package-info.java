/**
 * What the International Center for Supplemental Instruction asks programmes to report of a year:
 * students, marks and who failed or withdrew, by how often they came.
 */
@NullMarked
package app.cairn.evaluation.international;

import org.jspecify.annotations.NullMarked;
