/** One small invented university with fixed ids and a story per person, and another beside it. */
@NullMarked
package app.cairn.world;

import org.jspecify.annotations.NullMarked;
