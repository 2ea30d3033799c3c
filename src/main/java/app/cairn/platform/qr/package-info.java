/** Codes for phones, drawn as SVG by the templates. */
@NamedInterface("qr")
@NullMarked
package app.cairn.platform.qr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
