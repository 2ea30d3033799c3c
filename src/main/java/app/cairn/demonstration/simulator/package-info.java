/**
 * Universities that do not exist: makes the files that a real one would bring, the same for the
 * same seed and moment. No Spring, no database; what it writes goes through the ordinary import.
 */
@NullMarked
package app.cairn.demonstration.simulator;

import org.jspecify.annotations.NullMarked;
