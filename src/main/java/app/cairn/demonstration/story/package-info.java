/** Lays the four invented universities out when the demonstration starts for the first time. */
@NullMarked
package app.cairn.demonstration.story;

import org.jspecify.annotations.NullMarked;
