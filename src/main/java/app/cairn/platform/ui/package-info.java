/** The parts that pages are made of, as records; the templates of {@code ui} draw them. */
@NamedInterface("ui")
@NullMarked
package app.cairn.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
