/** The scheme of work: a topic for each week, and what participants put forward. */
@NullMarked
package app.cairn.sessions.topics;

import org.jspecify.annotations.NullMarked;
