/** What is prepared for a session, on its page and on a leader's home. */
@NullMarked
package app.cairn.sessions.panel;

import org.jspecify.annotations.NullMarked;
