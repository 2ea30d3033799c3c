/** One import from staging to report: read, compare, apply or roll back, undo. */
@NullMarked
package app.cairn.platform.intake.run;

import org.jspecify.annotations.NullMarked;
