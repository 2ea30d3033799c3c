/**
 * Brings an institution's records in from files: what a module contributes (a {@link
 * app.cairn.platform.intake.RecordType}) and the one door through which page, command, call and
 * demonstration come ({@code Intake}).
 */
@NamedInterface("intake")
@NullMarked
package app.cairn.platform.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
