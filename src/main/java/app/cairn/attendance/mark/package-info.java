/** What follows from who somebody is, and says nothing else about them. */
@NullMarked
package app.cairn.attendance.mark;

import org.jspecify.annotations.NullMarked;
