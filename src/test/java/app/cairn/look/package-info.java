/** What every page must look and sound like, tried on each. */
@NullMarked
package app.cairn.look;

import org.jspecify.annotations.NullMarked;
