/** The pages of what is brought in: upload, look, apply, undo, mappings and tokens. */
@NullMarked
package app.cairn.platform.intake.page;

import org.jspecify.annotations.NullMarked;
