/** Reacting to what happened, after it was committed. */
@NamedInterface("events")
@NullMarked
package app.cairn.platform.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
