/** The secret of a link that opens one thing to whoever holds it. */
@NullMarked
package app.cairn.sessions.link;

import org.jspecify.annotations.NullMarked;
