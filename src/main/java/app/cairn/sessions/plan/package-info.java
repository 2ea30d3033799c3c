/** The plan of a session, which its leaders write together. */
@NullMarked
package app.cairn.sessions.plan;

import org.jspecify.annotations.NullMarked;
