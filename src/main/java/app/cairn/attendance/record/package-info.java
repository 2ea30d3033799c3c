/** What stands in the registers about oneself. */
@NullMarked
package app.cairn.attendance.record;

import org.jspecify.annotations.NullMarked;
