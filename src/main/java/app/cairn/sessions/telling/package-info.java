/** Writes to people about a change that concerns them, each of them once. */
@NullMarked
package app.cairn.sessions.telling;

import org.jspecify.annotations.NullMarked;
