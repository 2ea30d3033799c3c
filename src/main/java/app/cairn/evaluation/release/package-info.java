/**
 * Figures for everyone: a fixed set of tables of one year, rounded and withheld as published
 * student numbers are, and frozen when released.
 */
@NullMarked
package app.cairn.evaluation.release;

import org.jspecify.annotations.NullMarked;
