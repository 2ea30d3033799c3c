/** Those whom a visitor can be with one click. */
@NullMarked
package app.cairn.demonstration.persona;

import org.jspecify.annotations.NullMarked;
