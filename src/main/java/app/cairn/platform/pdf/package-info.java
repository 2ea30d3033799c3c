/** Pages for paper: PDFs that screen readers can read, made from our own templates alone. */
@NamedInterface("pdf")
@NullMarked
package app.cairn.platform.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
