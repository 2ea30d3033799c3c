@NullMarked
package app.cairn.platform.chart;

import org.jspecify.annotations.NullMarked;
