/** Sessions looked back at, for universities that are invented. */
@NullMarked
package app.cairn.sessions.outline;

import org.jspecify.annotations.NullMarked;
