/** Files as they arrive: folders, zips, encodings, separators, rows. */
@NullMarked
package app.cairn.platform.intake.reading;

import org.jspecify.annotations.NullMarked;
