/** Files as they arrive: folders, zips, encodings, separators, rows. */
@NamedInterface("reading")
@NullMarked
package app.cairn.platform.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
