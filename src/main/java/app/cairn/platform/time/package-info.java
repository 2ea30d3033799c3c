/** What time it is: one clock for all nodes, the database's. */
@NullMarked
package app.cairn.platform.time;

import org.jspecify.annotations.NullMarked;
