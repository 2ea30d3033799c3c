@NullMarked
package app.cairn.architecture;

import org.jspecify.annotations.NullMarked;
