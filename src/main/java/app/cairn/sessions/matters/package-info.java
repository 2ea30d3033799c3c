/** What a coordinator may want to look at, each with what to do next; never who did not come. */
@NullMarked
package app.cairn.sessions.matters;

import org.jspecify.annotations.NullMarked;
