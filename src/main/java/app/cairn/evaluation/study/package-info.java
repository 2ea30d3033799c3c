/**
 * One study of attendance beside outcomes: what is known of each student in each delivery goes in,
 * everything a page, a file or a command says of it comes out. Without SQL, pages or words of its
 * own, but for the statement that sums it up.
 */
@NullMarked
package app.cairn.evaluation.study;

import org.jspecify.annotations.NullMarked;
