/** The command line: cairn serve, and whatever modules contribute. */
@NamedInterface("commands")
@NullMarked
package app.cairn.platform.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
