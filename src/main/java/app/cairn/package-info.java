/** Cairn's application modules, one folder each, and the class that starts them. */
@NullMarked
package app.cairn;

import org.jspecify.annotations.NullMarked;
