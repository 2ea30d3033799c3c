/** {@code cairn import}: the same as the page does, for schedulers and shells. */
@NullMarked
package app.cairn.platform.intake.command;

import org.jspecify.annotations.NullMarked;
