/** Who may come in, and what every answer tells the browser. */
@NamedInterface("security")
@NullMarked
package app.cairn.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
