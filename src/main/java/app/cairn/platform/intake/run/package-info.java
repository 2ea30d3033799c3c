/**
 * One import from files to report: stage, compare, apply or roll back, undo. {@link
 * app.cairn.platform.intake.run.Intake} is the door for page, command, call and demonstration.
 */
@NamedInterface("intake-run")
@NullMarked
package app.cairn.platform.intake.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
