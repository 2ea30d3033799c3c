/** What the leaders of a session note after it, and a word to the coordinator alone. */
@NullMarked
package app.cairn.sessions.reflection;

import org.jspecify.annotations.NullMarked;
