/** What took long to work out, kept for as long as it is still true. */
@NamedInterface("kept")
@NullMarked
package app.cairn.platform.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
