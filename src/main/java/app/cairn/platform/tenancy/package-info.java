/** Which institution the current work is for, and how the database learns it. */
@NamedInterface("tenancy")
@NullMarked
package app.cairn.platform.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
