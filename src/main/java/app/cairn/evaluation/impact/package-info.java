/**
 * Did it work: attendance bands beside marks and outcomes. One kernel without SQL or pages computes
 * what every page, file and command shows.
 */
@NullMarked
package app.cairn.evaluation.impact;

import org.jspecify.annotations.NullMarked;
