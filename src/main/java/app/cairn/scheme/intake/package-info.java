/** The records a scheme brings of its own: what it supported, and who ran which part of it. */
@NullMarked
package app.cairn.scheme.intake;

import org.jspecify.annotations.NullMarked;
