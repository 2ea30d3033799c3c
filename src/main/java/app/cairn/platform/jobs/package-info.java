/** Work that recurs without anyone asking. */
@NamedInterface("jobs")
@NullMarked
package app.cairn.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
