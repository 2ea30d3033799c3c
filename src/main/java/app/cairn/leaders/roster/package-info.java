/** Who leads, what they may lead, and when they were trained. */
@NullMarked
package app.cairn.leaders.roster;

import org.jspecify.annotations.NullMarked;
