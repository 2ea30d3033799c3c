/** The keys by which the application knows its own signatures again, the same on every node. */
@NamedInterface("secrets")
@NullMarked
package app.cairn.platform.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
