/** Says plainly how check-in works, what each guard sees, and what no software can stop. */
@NullMarked
package app.cairn.attendance.help;

import org.jspecify.annotations.NullMarked;
