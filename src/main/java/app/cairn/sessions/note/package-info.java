/** What a lecturer says of a week: asked for by those who lead, written behind one link. */
@NullMarked
package app.cairn.sessions.note;

import org.jspecify.annotations.NullMarked;
