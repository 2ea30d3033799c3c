/** Where leaders can send a student who needs more than a session can give. */
@NullMarked
package app.cairn.sessions.signpost;

import org.jspecify.annotations.NullMarked;
