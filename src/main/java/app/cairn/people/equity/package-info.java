/** Which fields about people may be kept so that fairness can be looked at, and what for. */
@NullMarked
package app.cairn.people.equity;

import org.jspecify.annotations.NullMarked;
