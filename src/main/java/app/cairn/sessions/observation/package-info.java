/**
 * What somebody who sat in at a session says to those who led it: two short answers, never scored.
 */
@NullMarked
package app.cairn.sessions.observation;

import org.jspecify.annotations.NullMarked;
