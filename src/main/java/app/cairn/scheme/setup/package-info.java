/** Starting a scheme, opening its years, and the page that shows what it is. */
@NullMarked
package app.cairn.scheme.setup;

import org.jspecify.annotations.NullMarked;
