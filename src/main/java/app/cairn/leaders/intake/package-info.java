/** What leaders' own files bring in. */
@NullMarked
package app.cairn.leaders.intake;

import org.jspecify.annotations.NullMarked;
