/** Pictures of figures, worked out here and drawn as SVG by the templates of {@code ui}. */
@NamedInterface("chart")
@NullMarked
package app.cairn.platform.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
