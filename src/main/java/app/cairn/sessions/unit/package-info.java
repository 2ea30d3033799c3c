/** A target as those see it who prepare its sessions, and the weeks it runs in. */
@NullMarked
package app.cairn.sessions.unit;

import org.jspecify.annotations.NullMarked;
