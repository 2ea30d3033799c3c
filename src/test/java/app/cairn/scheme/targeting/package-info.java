@NullMarked
package app.cairn.scheme.targeting;

import org.jspecify.annotations.NullMarked;
