/** Debriefs and the term's meeting: when and where, what was said, and who does what by when. */
@NullMarked
package app.cairn.sessions.meeting;

import org.jspecify.annotations.NullMarked;
